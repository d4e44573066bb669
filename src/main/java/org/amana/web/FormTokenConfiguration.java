package org.amana.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormTokenConfiguration {

    @Bean
    RecurringTask<Void> forgetOldForms(FormTokens tokens) {
        return Recurring.daily("form-tokens", LocalTime.of(4, 0), tokens::forgetOld);
    }
}
