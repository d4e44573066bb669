package org.amana.membership.joining;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JoiningConfiguration {

    @Bean
    RecurringTask<Void> sweepApplicationDrafts(ApplicationDrafts drafts) {
        return Recurring.every("application-draft", Duration.ofHours(1), drafts::sweep);
    }
}
