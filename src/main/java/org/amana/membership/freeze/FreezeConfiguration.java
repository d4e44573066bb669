package org.amana.membership.freeze;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FreezeConfiguration {

    @Bean
    RecurringTask<Void> endFreezes(EndingFreezes ending) {
        return Recurring.daily("freezes-ending", LocalTime.of(0, 5), ending::settle);
    }
}
