package org.amana.membership.export;

import java.time.ZoneOffset;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How far the work on an export has come, told beside the transaction that does it. */
@Component
class ExportProgress {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final TransactionTemplate beside;

    ExportProgress(JdbcClient jdbc, LegalDay legalDay, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return whether the work is still wanted: whoever asked may have stopped it */
    boolean made(UUID export, int rows) {
        return Boolean.TRUE.equals(beside.execute(status -> {
            jdbc.sql("""
                    insert into export_progress (export_id, rows_made, worked_at) values (:export, :rows, :now)
                    on conflict (export_id) do update set rows_made = :rows, worked_at = :now
                    """)
                    .param("export", export)
                    .param("rows", rows)
                    .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                    .update();
            return jdbc.sql("select state = 'WAITING' from member_export where id = ?")
                    .param(export)
                    .query(Boolean.class)
                    .single();
        }));
    }

    /** How many rows are made; 0 before the work begins. */
    int of(UUID export) {
        return jdbc.sql("select rows_made from export_progress where export_id = ?")
                .param(export)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
