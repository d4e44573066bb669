package org.amana.keeping;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeepingConfiguration {

    @Bean
    RecurringTask<Void> eraseEveryNight(Keeping keeping) {
        return Recurring.daily("erasure", LocalTime.of(3, 10), keeping::applyTonight);
    }
}
