package org.amana.throttle;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThrottleConfiguration {

    @Bean
    RecurringTask<Void> tidyThrottle(Throttle throttle) {
        return Recurring.every("throttle", Duration.ofHours(1), throttle::tidy);
    }
}
