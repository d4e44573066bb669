package org.amana.membership.transfer;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SilentTransfersConfiguration {

    @Bean
    RecurringTask<Void> settleSilentTransfers(SilentTransfers silent) {
        return Recurring.daily("transfers-silent", LocalTime.of(0, 10), silent::settle);
    }
}
