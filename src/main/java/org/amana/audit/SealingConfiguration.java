package org.amana.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalTime;
import org.amana.job.Recurring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SealingConfiguration.class);

    @Bean
    RecurringTask<Void> sealTheTrail(AuditSeal seal) {
        return Recurring.every("audit-seal", Duration.ofSeconds(30), () -> {
            int sealed;
            do {
                sealed = seal.seal();
            } while (sealed > 0);
        });
    }

    @Bean
    RecurringTask<Void> checkTheSeals(AuditSeal seal) {
        return Recurring.daily("audit-check", LocalTime.of(3, 30), () -> {
            SealCheck check = seal.check();
            if (!check.intact()) {
                log.error("The audit trail's chain is broken at place {}", check.brokenAt());
            }
        });
    }
}
