package org.amana.membership.admission;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.job.Recurring;
import org.amana.kernel.LegalDay;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day: secretaries are told of applications that fall due, and when their time has passed; then the leadership too
 * (M5). A notice counts what falls due on a day, and is told once: done twice nothing is told twice, and days that were
 * missed are made up for.
 */
@Component
class Reminders {

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Settings settings;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    Reminders(
            JdbcClient jdbc,
            Notices notices,
            Settings settings,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.settings = settings;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Due(String region, String province, LocalDate dueOn, long count) {}

    void remind() {
        CurrentViewer.within(RowScope.EVERYTHING, () -> {
            transaction.executeWithoutResult(status -> tellAll());
            return true;
        });
    }

    private void tellAll() {
        LocalDate today = legalDay.today();
        LocalDate last = today.plusDays(settings.number(Setting.APPLICATION_LAST_REMINDER, today));
        LocalDate first = today.plusDays(settings.number(Setting.APPLICATION_FIRST_REMINDER, today));
        for (Due due : due(last.isAfter(first) ? last : first)) {
            if (due.dueOn().isBefore(today)) {
                tell("applicationsLate", due);
                tellLeadership(due);
            } else {
                tell(due.dueOn().isAfter(last) ? "applicationsDue" : "applicationsDueSoon", due);
            }
        }
    }

    private List<Due> due(LocalDate until) {
        return jdbc.sql("""
                select region_code as region, province_code as province, due_on, count(*) as count from application
                where state = 'SUBMITTED' and due_on <= :until group by 1, 2, 3 order by 3, 2
                """).param("until", until).query(Due.class).list();
    }

    private void tell(String key, Due due) {
        Map<String, String> args = args(due);
        String path = "/applications?province=" + due.province();
        String once = key + " " + due.province() + " " + due.dueOn();
        notices.tell(Telling.region(key, due.region(), path, args).once(once + " region"));
        notices.tell(
                Telling.province(key, due.region(), due.province(), path, args).once(once + " province"));
    }

    private void tellLeadership(Due due) {
        notices.tell(
                Telling.leadership("applicationsLate", "/applications?box=LATE&province=" + due.province(), args(due))
                        .once("applicationsLate " + due.province() + " " + due.dueOn() + " leadership"));
    }

    private static Map<String, String> args(Due due) {
        return Map.of(
                "count", String.valueOf(due.count()),
                "province", due.province(),
                "until", due.dueOn().toString());
    }

    @Configuration(proxyBeanMethods = false)
    static class Daily {

        @Bean
        RecurringTask<Void> remindOfApplications(Reminders reminders) {
            return Recurring.daily("applications-due", LocalTime.of(6, 30), reminders::remind);
        }
    }
}
