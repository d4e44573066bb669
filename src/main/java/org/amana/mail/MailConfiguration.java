package org.amana.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalTime;
import org.amana.job.Recurring;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Only where there is a mail server; elsewhere nothing is queued, and there is nothing to send. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@Import(PostOffice.class)
class MailConfiguration {

    @Bean
    RecurringTask<Void> sendLetters(PostOffice office) {
        return Recurring.every("mail", Duration.ofSeconds(20), office::sendDue);
    }

    @Bean
    RecurringTask<Void> forgetLostLetters(PostOffice office) {
        return Recurring.daily("mail-lost", LocalTime.of(4, 10), office::forgetLost);
    }
}
