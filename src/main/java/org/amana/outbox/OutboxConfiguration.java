package org.amana.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalTime;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each means has a turn of its own, so that a slow mail server keeps no short message waiting. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    RecurringTask<Void> sendMails(PostOffice office) {
        return Recurring.every("mail", Duration.ofSeconds(20), () -> office.sendDue(Means.EMAIL));
    }

    /** Someone waits for a code. */
    @Bean
    RecurringTask<Void> sendTexts(PostOffice office) {
        return Recurring.every("text", Duration.ofSeconds(10), () -> office.sendDue(Means.PHONE));
    }

    @Bean
    RecurringTask<Void> forgetLostMessages(PostOffice office) {
        return Recurring.daily("outbox-lost", LocalTime.of(4, 10), office::forgetLost);
    }
}
