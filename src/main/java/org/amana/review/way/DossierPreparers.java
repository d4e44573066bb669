package org.amana.review.way;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who worked at a dossier for the region, in any of its rounds (A4, A6). */
@Component
public class DossierPreparers {

    private final JdbcClient jdbc;

    DossierPreparers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void worked(UUID dossierId, UUID accountId, Instant at) {
        jdbc.sql(
                        "insert into dossier_preparer (dossier_id, account_id, first_at) values (?, ?, ?) on conflict do nothing")
                .params(dossierId, accountId, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean hasWorked(UUID dossierId, UUID accountId) {
        return jdbc.sql("select exists (select from dossier_preparer where dossier_id = ? and account_id = ?)")
                .params(dossierId, accountId)
                .query(Boolean.class)
                .single();
    }

    /** Of a draft that is given up; the database lets go of no other. */
    public void forget(UUID dossierId) {
        jdbc.sql("delete from dossier_preparer where dossier_id = ?")
                .param(dossierId)
                .update();
    }
}
