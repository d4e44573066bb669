package org.amana.membership.duplicate;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import org.amana.job.Background;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicateConfiguration {

    @Bean
    RecurringTask<Void> findDuplicates(DuplicatePass pass) {
        return Recurring.daily("members-duplicates", LocalTime.of(3, 20), pass::run);
    }

    /** A register that was never looked through is so soon after the start, and not only the next night. */
    @Bean
    OneTimeTask<Void> findDuplicatesFirst(DuplicatePass pass) {
        return Background.work(FirstPass.NAME, key -> pass.run());
    }

    @Bean
    RecurringTask<Void> forgetMerges(OldMerges old) {
        return Recurring.daily("members-merges-kept", LocalTime.of(2, 40), old::forget);
    }
}
