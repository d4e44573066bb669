package org.amana.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    RecurringTask<Void> forgetOldNotices(OldNotices old) {
        return Recurring.daily("notices", LocalTime.of(4, 20), old::forget);
    }
}
