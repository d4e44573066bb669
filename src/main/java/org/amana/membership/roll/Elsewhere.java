package org.amana.membership.roll;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether someone is registered beyond the viewer's scope (M1). The answer is yes or no and nothing else, it is in the
 * audit trail, and one account is told of only so many persons a day, so that nobody learns who is a member by trying.
 */
@Component
public class Elsewhere {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcTemplate jdbc;
    private final Viewers viewers;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Elsewhere(JdbcTemplate jdbc, Viewers viewers, Settings settings, AuditTrail audit, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.settings = settings;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** Of how many more persons this account may be told today. */
    public Allowance allowance(Viewer by) {
        return by.accountId() == null ? Allowance.UNBOUNDED : allowance(by.accountId(), by);
    }

    /** The same, for work that an account began and left. */
    public Allowance allowance(@Nullable UUID account) {
        return account == null ? Allowance.UNBOUNDED : allowance(account, viewers.of(account));
    }

    private Allowance allowance(UUID account, Viewer by) {
        // Whoever asks twice at the same moment waits for the first answer to be counted.
        jdbc.query(
                "select pg_advisory_xact_lock(hashtext('identity_answer'), hashtext(?))",
                row -> {},
                account.toString());
        List<Allowance.Told> told = jdbc.query(
                "select mark, min(at) as at from identity_answer where account_id = ? and at > ? group by mark order by 2",
                (row, n) -> new Allowance.Told(
                        ByteBuffer.wrap(row.getBytes("mark")),
                        row.getTimestamp("at").toInstant()),
                account,
                legalDay.now().minus(DAY).atOffset(ZoneOffset.UTC));
        Setting limit = by.regionsAsSecretary().isEmpty() ? Setting.ELSEWHERE_OTHERS : Setting.ELSEWHERE_REGION;
        return new Allowance(account, settings.number(limit, legalDay.today()), told, legalDay.now());
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

    /** The account is being told of this person; this is kept even where the change itself is refused. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void told(Viewer by, byte[] hash) {
        count(by.accountId(), List.of(hash), "TOLD_REGISTERED_ELSEWHERE");
    }

    /** The account will be told of these by what this transaction keeps. */
    public void tells(@Nullable UUID account, Collection<byte[]> hashes) {
        count(account, hashes, "TOLD_REGISTERED_ELSEWHERE");
    }

    /** The account is told that a document is registered nowhere: that is an answer too, and counts as one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void toldOfNobody(Viewer by, byte[] hash) {
        count(by.accountId(), List.of(hash), "TOLD_REGISTERED_NOWHERE");
    }

    private void count(@Nullable UUID account, Collection<byte[]> hashes, String action) {
        if (account == null) {
            return;
        }
        OffsetDateTime now = legalDay.now().atOffset(ZoneOffset.UTC);
        jdbc.update("delete from identity_answer where account_id = ? and at <= ?", account, now.minus(DAY));
        for (byte[] hash : hashes) {
            jdbc.update(
                    "insert into identity_answer (account_id, at, mark) values (?, ?, ?)",
                    account,
                    now,
                    Allowance.mark(account, hash));
        }
        audit.record(AuditFact.of(action, "Account", account).by(account).with("times", hashes.size()));
    }
}
