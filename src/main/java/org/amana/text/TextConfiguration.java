package org.amana.text;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalTime;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    /** Someone waits for a code. */
    @Bean
    RecurringTask<Void> sendTexts(TextOffice office) {
        return Recurring.every("text", Duration.ofSeconds(10), office::sendDue);
    }

    @Bean
    RecurringTask<Void> forgetLostTexts(TextOffice office) {
        return Recurring.daily("text-lost", LocalTime.of(4, 15), office::forgetLost);
    }
}
