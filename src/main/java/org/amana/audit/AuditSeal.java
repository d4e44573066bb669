package org.amana.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.database.ManyRows;
import org.amana.kernel.LegalDay;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the trail behind its writers (A5): each fact gets the next place in a chain and a hash over itself and the place
 * before. Whoever changes or removes a sealed fact breaks the chain from there on; writers never wait for it.
 */
@Service
public class AuditSeal {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate inPieces;
    private final LegalDay legalDay;

    AuditSeal(JdbcClient jdbc, JdbcTemplate template, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
        this.inPieces = new JdbcTemplate(java.util.Objects.requireNonNull(template.getDataSource()));
        this.inPieces.setFetchSize(AT_ONCE);
    }

    /**
     * Seals facts that wait, the oldest first.
     *
     * @return how many; when it is as many as are sealed at once, more may wait
     */
    @Transactional
    public int seal() {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(hashtext('audit_seal'))")
                .query(Boolean.class)
                .single();
        if (!alone) {
            return 0;
        }
        Link last = jdbc.sql("select position, hash from audit_seal order by position desc limit 1")
                .query((row, n) -> new Link(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElse(Link.FIRST);
        ManyRows seals =
                new ManyRows("audit_seal", "position bigint", "fact_id uuid", "hash bytea", "sealed_at timestamptz");
        List<UUID> sealed = new ArrayList<>();
        for (SealedFact fact : waiting()) {
            last = last.next(fact);
            seals.add(last.position(), fact.id(), last.hash(), legalDay.now());
            sealed.add(fact.id());
        }
        seals.write(inPieces);
        inPieces.update("delete from audit_unsealed where fact_id = any (?)", (Object) sealed.toArray(UUID[]::new));
        return seals.size();
    }

    /** The keys begin with their moment: however many wait, no more of them are read than are sealed. */
    private List<SealedFact> waiting() {
        return jdbc.sql("select f.*, f.details::text as details_text"
                        + " from (select fact_id from audit_unsealed order by fact_id limit " + AT_ONCE + ") u"
                        + " join audit_fact f on f.id = u.fact_id order by f.seq")
                .query((row, n) -> SealedFact.of(row))
                .list();
    }

    /** Walks the whole chain and keeps what was found. */
    @Transactional
    public SealCheck check() {
        Walk walk = new Walk();
        inPieces.query(
                "select s.position, s.hash, f.*, f.details::text as details_text from audit_seal s"
                        + " left join audit_fact f on f.id = s.fact_id order by s.position",
                walk::step);
        long before = last().map(SealCheck::sealed).orElse(0L);
        Long brokenAt = walk.brokenAt;
        if (brokenAt == null && walk.last.position() < before) {
            brokenAt = walk.last.position() + 1;
        }
        jdbc.sql("insert into audit_check (at, sealed, broken_at, head) values (?, ?, ?, ?)")
                .params(
                        legalDay.now().atOffset(ZoneOffset.UTC),
                        Math.max(before, walk.last.position()),
                        brokenAt,
                        HexFormat.of().formatHex(walk.last.hash()))
                .update();
        return last().orElseThrow();
    }

    /** What the last walk along the chain found; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<SealCheck> last() {
        return jdbc.sql("select at, sealed, broken_at, head from audit_check order by id desc limit 1")
                .query((row, n) -> new SealCheck(
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        row.getLong("sealed"),
                        row.getObject("broken_at", Long.class),
                        row.getString("head")))
                .optional();
    }

    /** How many facts wait for their seal. */
    @Transactional(readOnly = true)
    public long unsealed() {
        return jdbc.sql("select count(*) from audit_unsealed").query(Long.class).single();
    }

    /** A place in the chain. */
    private record Link(long position, byte[] hash) {

        private static final Link FIRST = new Link(0, new byte[32]);

        Link next(SealedFact fact) {
            return new Link(position + 1, fact.hashAfter(hash));
        }
    }

    private static final class Walk {

        private Link last = Link.FIRST;
        private @org.jspecify.annotations.Nullable Long brokenAt;

        void step(ResultSet row) throws SQLException {
            if (brokenAt != null) {
                return;
            }
            long position = row.getLong("position");
            boolean gone = row.getObject("id") == null;
            Link expected = gone ? last : last.next(SealedFact.of(row));
            if (gone
                    || expected.position() != position
                    || !java.util.Arrays.equals(expected.hash(), row.getBytes("hash"))) {
                brokenAt = last.position() + 1;
                return;
            }
            last = expected;
        }
    }
}
