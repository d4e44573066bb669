package org.amana.membership.duplicate;

import java.time.LocalDate;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.kernel.LegalDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day: of merges that can no longer be undone the personal data that was kept for it is erased (M8); the number that
 * leads on, and the absorbed record's statuses, stay.
 */
@Component
class OldMerges {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    OldMerges(JdbcClient jdbc, LegalDay legalDay, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    void forget() {
        LocalDate today = legalDay.today();
        CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> transaction.execute(status -> {
                    jdbc.sql("""
                            delete from member_merge_row r using member_merge m
                            where m.id = r.merge_id and (m.undone_at is not null
                                or r.table_name <> 'member_status_change' and m.undo_until < ?)
                            """).param(today).update();
                    jdbc.sql("""
                            delete from member_merge_apart r using member_merge m
                            where m.id = r.merge_id and (m.undone_at is not null or m.undo_until < ?)
                            """).param(today).update();
                    return jdbc.sql("""
                            update member_merge set absorbed_record = null, survivor_before = null, survivor_after = null
                            where absorbed_record is not null and undo_until < ?
                            """).param(today).update();
                }));
    }
}
