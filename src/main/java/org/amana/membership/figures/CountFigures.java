package org.amana.membership.figures;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.job.Background;
import org.amana.kernel.LegalDay;
import org.amana.membership.dues.sums.DuesFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts ages, joining months and dues again when somebody looks and the last time is long ago: behind the request. */
@Component
class CountFigures {

    static final String NAME = "member-figures";

    private static final Duration FRESH = Duration.ofHours(1);

    /** So many are counted while the first reader waits. */
    private static final int FEW = 20_000;

    private final JdbcClient jdbc;
    private final Background background;
    private final LegalDay legalDay;
    private final DuesFigures dues;
    private final TransactionTemplate transaction;

    CountFigures(
            JdbcClient jdbc,
            Background background,
            LegalDay legalDay,
            DuesFigures dues,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.background = background;
        this.legalDay = legalDay;
        this.dues = dues;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** When they were counted last; empty when they are being counted for the first time. Outside a transaction. */
    Optional<Instant> fresh() {
        Optional<Instant> last = last();
        if (last.isPresent() && last.get().isAfter(legalDay.now().minus(FRESH))) {
            return last;
        }
        if (members() <= FEW) {
            count();
            return last();
        }
        transaction.executeWithoutResult(status -> background.ask(NAME, "all", Duration.ZERO));
        return last;
    }

    private Optional<Instant> last() {
        return jdbc.sql("select counted_at from member_figure_count")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    private long members() {
        return CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> transaction.<Long>execute(status -> jdbc.sql("select coalesce(sum(members), 0) from member_count")
                        .query(Long.class)
                        .single()));
    }

    /** All of them, in one transaction: whoever reads meanwhile reads what was counted before. */
    void count() {
        CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> transaction.execute(status -> {
                    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('member-figures', 0))")
                            .query(rows -> {});
                    jdbc.sql("delete from member_figure").update();
                    StringBuilder bands = new StringBuilder("case");
                    for (int i = AgeBand.values().length - 1; i > 0; i--) {
                        int from = AgeBand.values()[i].from();
                        bands.append(" when m.birth_date <= cast(:today as date) - interval '")
                                .append(from)
                                .append(" years' then ")
                                .append(from);
                    }
                    bands.append(" else ").append(AgeBand.TO_24.from()).append(" end");
                    jdbc.sql("insert into member_figure (region_code, province_code, kind, gender, age, members)"
                                    + " select region_code, province_code, 'AGE', gender, " + bands
                                    + ", count(*) from member m where status = 'ACTIVE' group by 1, 2, 4, 5")
                            .param("today", legalDay.today())
                            .update();
                    jdbc.sql("""
                    insert into member_figure (region_code, province_code, kind, gender, month, members)
                    select region_code, province_code, 'JOINED', gender, cast(date_trunc('month', joined_on) as date),
                        count(*) from member where status = 'ACTIVE' group by 1, 2, 4, 5
                    """).update();
                    dues.count();
                    jdbc.sql("""
                    insert into member_figure_count (single, counted_at) values (true, :now)
                    on conflict (single) do update set counted_at = :now
                    """)
                            .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                            .update();
                    return true;
                }));
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Work {

        @org.springframework.context.annotation.Bean
        OneTimeTask<Void> countMemberFigures(CountFigures figures) {
            return Background.work(NAME, key -> figures.count());
        }
    }
}
