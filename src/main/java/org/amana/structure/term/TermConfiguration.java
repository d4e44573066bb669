package org.amana.structure.term;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each hour, so that a day that begins while no instance runs is caught up with as soon as one does. */
@Configuration(proxyBeanMethods = false)
class TermConfiguration {

    @Bean
    RecurringTask<Void> endTerms(Terms terms) {
        return Recurring.every("terms", Duration.ofHours(1), terms::pass);
    }
}
