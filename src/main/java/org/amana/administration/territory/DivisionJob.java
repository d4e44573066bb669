package org.amana.administration.territory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.job.Recurring;
import org.amana.territory.division.ApplyDivisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Divisions take effect as their legal day begins; those of days on which nothing ran, as soon as it runs again (T2). */
@Configuration(proxyBeanMethods = false)
class DivisionJob {

    @Bean
    RecurringTask<Void> divisionsOfTheDay(ApplyDivisions divisions) {
        return Recurring.every(
                "territory-divisions",
                Duration.ofMinutes(1),
                () -> CurrentViewer.within(RowScope.EVERYTHING, divisions::applyDue));
    }
}
