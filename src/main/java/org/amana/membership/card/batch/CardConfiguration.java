package org.amana.membership.card.batch;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.job.Background;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CardConfiguration {

    @Bean
    OneTimeTask<Void> makeCards(CardWork work) {
        return Background.work(CardWork.NAME, key -> work.carryOn(UUID.fromString(key)));
    }

    @Bean
    RecurringTask<Void> eraseCardSheets(ReadBatches batches) {
        return Recurring.daily(
                "member-cards-erase",
                LocalTime.of(3, 10),
                () -> CurrentViewer.within(RowScope.EVERYTHING, () -> {
                    batches.eraseOld();
                    return true;
                }));
    }
}
