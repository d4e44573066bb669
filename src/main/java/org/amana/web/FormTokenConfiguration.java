package org.amana.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import org.amana.database.Unchanged;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormTokenConfiguration {

    @Bean
    RecurringTask<Void> forgetOldForms(FormTokens tokens) {
        return Recurring.daily("form-tokens", LocalTime.of(4, 0), tokens::forgetOld);
    }

    @Bean
    RecurringTask<Void> forgetOldMarks(Unchanged unchanged) {
        return Recurring.daily("change-marks", LocalTime.of(4, 5), unchanged::forgetOldMarks);
    }
}
