package org.amana.membership.roll;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether someone is registered beyond the viewer's scope (M1). The answer is yes or no and nothing else, it is in the
 * audit trail, and one account gets only so many of them a day, so that nobody learns who is a member by trying.
 */
@Component
public class Elsewhere {

    public static final int ANSWERS_A_DAY = 30;

    private final JdbcTemplate jdbc;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    public Elsewhere(JdbcTemplate jdbc, AuditTrail audit, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** How many more times today this account may be told. */
    public int answersLeft(Viewer by) {
        return answersLeft(by.accountId());
    }

    /** How many more times today this account may be told. */
    public int answersLeft(@Nullable UUID account) {
        if (account == null) {
            return Integer.MAX_VALUE;
        }
        // Whoever asks twice at the same moment waits for the first answer to be counted.
        jdbc.query(
                "select pg_advisory_xact_lock(hashtext('identity_answer'), hashtext(?))",
                row -> {},
                account.toString());
        Long given = jdbc.queryForObject(
                "select count(*) from identity_answer where account_id = ? and at > ?",
                Long.class,
                account,
                legalDay.now().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC));
        return Math.max(0, ANSWERS_A_DAY - (given == null ? 0 : given.intValue()));
    }

    /** Of these hashes, the ones that are registered anywhere. */
    public Set<ByteBuffer> registered(Collection<byte[]> hashes) {
        List<byte[]> found = jdbc.execute((ConnectionCallback<List<byte[]>>) connection -> {
            Array asked = connection.createArrayOf("bytea", hashes.toArray(byte[][]::new));
            try (var query = connection.prepareStatement("select registered_identities(?)")) {
                query.setArray(1, asked);
                List<byte[]> rows = new java.util.ArrayList<>();
                try (var result = query.executeQuery()) {
                    while (result.next()) {
                        rows.add(result.getBytes(1));
                    }
                }
                return rows;
            }
        });
        Set<ByteBuffer> known = new HashSet<>();
        found.forEach(hash -> known.add(ByteBuffer.wrap(hash)));
        return known;
    }

    /** The account is being told; this is kept even where the change itself is refused. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void told(Viewer by, int times) {
        count(by.accountId(), times, "TOLD_REGISTERED_ELSEWHERE");
    }

    /** The account will be told by what this transaction keeps. */
    public void tells(@Nullable UUID account, int times) {
        count(account, times, "TOLD_REGISTERED_ELSEWHERE");
    }

    /** The account is told that a document is registered nowhere: that is an answer too, and counts as one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void toldOfNobody(Viewer by) {
        count(by.accountId(), 1, "TOLD_REGISTERED_NOWHERE");
    }

    private void count(@Nullable UUID account, int times, String action) {
        if (account == null) {
            return;
        }
        jdbc.update(
                "insert into identity_answer (account_id, at) select ?, ? from generate_series(1, ?)",
                account,
                legalDay.now().atOffset(ZoneOffset.UTC),
                times);
        audit.record(AuditFact.of(action, "Account", account).by(account).with("times", times));
    }
}
