package org.amana.membership.export;

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
class ExportConfiguration {

    @Bean
    OneTimeTask<Void> makeExports(MakeExport work) {
        return Background.work(MakeExport.NAME, key -> work.carryOn(UUID.fromString(key)));
    }

    @Bean
    RecurringTask<Void> eraseOldExports(EraseExports erasing) {
        return Recurring.daily(
                "member-export-erase",
                LocalTime.of(3, 10),
                () -> CurrentViewer.within(RowScope.EVERYTHING, () -> {
                    erasing.erase();
                    return true;
                }));
    }
}
