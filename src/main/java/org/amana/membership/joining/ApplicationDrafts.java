package org.amana.membership.joining;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.membership.identity.IdentitySeal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Half-filled applications: sealed, found by the secret of a cookie, erased a day after the last answer. */
@Component
@Transactional
class ApplicationDrafts {

    static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final IdentitySeal seal;
    private final JsonMapper json;
    private final LegalDay legalDay;

    ApplicationDrafts(JdbcClient jdbc, IdentitySeal seal, JsonMapper json, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
        this.legalDay = legalDay;
    }

    private record Row(UUID id, byte[] sealed, byte @Nullable [] photograph) {}

    /** @return the secret by which it is found again */
    String begin(Draft draft) {
        String secret = Ids.secret();
        UUID id = Ids.next();
        jdbc.sql("insert into application_draft (id, secret_hash, sealed, changed_at) values (?, ?, ?, ?)")
                .params(id, Ids.hash(secret), sealed(id, draft), now())
                .update();
        return secret;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> of(@Nullable String secret) {
        return row(secret, "").map(this::opened);
    }

    /** Held until the change is done: of two sendings the second finds it sent. */
    Optional<Draft> hold(String secret) {
        return row(secret, "for update").map(this::opened);
    }

    /** What was swept meanwhile does not come back. */
    void keep(String secret, Draft draft) {
        row(secret, "for update")
                .ifPresent(row -> jdbc.sql("update application_draft set sealed = ?, changed_at = ? where id = ?")
                        .params(sealed(row.id(), draft), now(), row.id())
                        .update());
    }

    void keepPhotograph(String secret, byte @Nullable [] jpeg) {
        row(secret, "for update")
                .ifPresent(row -> jdbc.sql("update application_draft set photograph = :photograph where id = :id")
                        .param("photograph", jpeg == null ? null : seal.seal(row.id(), jpeg), java.sql.Types.BINARY)
                        .param("id", row.id())
                        .update());
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> photograph(String secret) {
        return row(secret, "")
                .flatMap(row -> Optional.ofNullable(row.photograph()).map(kept -> seal.content(row.id(), kept)));
    }

    void erase(@Nullable String secret) {
        if (secret != null) {
            jdbc.sql("delete from application_draft where secret_hash = ?")
                    .param(Ids.hash(secret))
                    .update();
        }
    }

    /** M8: nothing that was not sent stays. */
    int sweep() {
        return jdbc.sql("delete from application_draft where changed_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private Optional<Row> row(@Nullable String secret, String lock) {
        return secret == null
                ? Optional.empty()
                : jdbc.sql(
                                "select id, sealed, photograph from application_draft where secret_hash = ? and changed_at >= ? "
                                        + lock)
                        .params(Ids.hash(secret), now().minus(KEPT))
                        .query((row, n) -> new Row(
                                row.getObject("id", UUID.class), row.getBytes("sealed"), row.getBytes("photograph")))
                        .optional();
    }

    private byte[] sealed(UUID id, Draft draft) {
        return seal.seal(id, json.writeValueAsBytes(draft));
    }

    private Draft opened(Row row) {
        return json.readValue(seal.content(row.id(), row.sealed()), Draft.class);
    }

    private OffsetDateTime now() {
        return legalDay.now().atOffset(ZoneOffset.UTC);
    }
}
