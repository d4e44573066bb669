package org.amana.membership.dues;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.job.Recurring;
import org.amana.kernel.LegalDay;
import org.amana.membership.dues.account.Amounts;
import org.amana.membership.dues.account.DuesAccounts;
import org.amana.membership.dues.account.DuesAmounts;
import org.amana.membership.dues.account.DuesCategory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * As a year begins, whoever paid ahead, is exempt or pays as a category that pays nothing has settled it already: their
 * standing is reckoned again. Each in a transaction of its own; done twice it does nothing twice.
 */
@Component
class NewYear {

    private final DuesAccounts accounts;
    private final DuesAmounts amounts;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    NewYear(
            DuesAccounts accounts,
            DuesAmounts amounts,
            JdbcClient jdbc,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.amounts = amounts;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    void reckon() {
        CurrentViewer.within(RowScope.EVERYTHING, () -> {
            List<UUID> stale = Objects.requireNonNull(transaction.execute(status -> stale()));
            stale.forEach(member -> transaction.executeWithoutResult(status -> accounts.reckon(member)));
            return true;
        });
    }

    private List<UUID> stale() {
        return jdbc.sql("""
                select id from member where dues_credit <> 0 and dues_settled = :last
                union
                select m.id from dues_exemption e join member m on m.id = e.member_id
                where e.ended_at is null and e.until_year >= :year and e.from_year <= :year and m.dues_settled < :year
                union
                select id from member where dues_settled between 1 and :last and not dues_category = any (:paying)
                """)
                .param("paying", paying())
                .param("year", legalDay.today().getYear())
                .param("last", legalDay.today().getYear() - 1)
                .query(UUID.class)
                .list();
    }

    private String[] paying() {
        Amounts set = amounts.amounts();
        return Arrays.stream(DuesCategory.values())
                .filter(category -> set.firstYear(category) <= set.thisYear())
                .map(Enum::name)
                .toArray(String[]::new);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {

        @Bean
        com.github.kagkarlsson.scheduler.task.helper.RecurringTask<Void> reckonDues(NewYear newYear) {
            return Recurring.daily("dues-new-year", LocalTime.of(0, 20), newYear::reckon);
        }
    }
}
