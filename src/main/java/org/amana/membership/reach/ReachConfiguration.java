package org.amana.membership.reach;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReachConfiguration {

    /** Somebody may be coming in with it. */
    @Bean
    RecurringTask<Void> tellOfContactChanges(TellOfChange telling) {
        return Recurring.every("contact-change", Duration.ofSeconds(10), telling::tellAll);
    }
}
