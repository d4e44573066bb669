package org.amana.membership.roll;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.job.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberCountConfiguration {

    @Bean
    RecurringTask<Void> sumMemberCounts(MemberCounts counts) {
        return Recurring.every(
                "member-counts",
                Duration.ofMinutes(1),
                () -> CurrentViewer.within(RowScope.EVERYTHING, () -> {
                    counts.sum();
                    return counts;
                }));
    }

    @Bean
    RecurringTask<Void> countWords(MemberCounts counts) {
        return Recurring.every(
                "member-words",
                Duration.ofHours(6),
                () -> CurrentViewer.within(RowScope.EVERYTHING, () -> {
                    counts.countWords();
                    return counts;
                }));
    }
}
