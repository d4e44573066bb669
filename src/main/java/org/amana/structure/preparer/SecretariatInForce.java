package org.amana.structure.preparer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.structure.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits in a region's secretariat today; nobody once its term is over (B6). */
@Component
class SecretariatInForce {

    private static final String TODAY = """
            from body b
            where b.kind = 'SECRETARIAT' and b.state = 'IN_FORCE' and b.region_code = :region
                and (b.ends_on is null or b.ends_on >= :today)
            """;

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    SecretariatInForce(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** A seat and who holds it. */
    record Held(UUID memberId, Post post) {}

    /**
     * A secretariat in force.
     *
     * @param endsOn null for a permanent one
     */
    record Term(@Nullable LocalDate endsOn) {}

    Optional<Term> term(String region) {
        return jdbc.sql("select b.ends_on " + TODAY)
                .param("region", region)
                .param("today", legalDay.today())
                .query((row, n) -> new Term(row.getObject(1, LocalDate.class)))
                .optional();
    }

    /** The seats that somebody holds, in their order. */
    List<Held> seats(String region) {
        return jdbc.sql(
                        "select s.member_id, s.post from seat s where s.member_id is not null and s.body_id in (select b.id "
                                + TODAY + ") order by s.position")
                .param("region", region)
                .param("today", legalDay.today())
                .query((row, n) -> new Held(row.getObject(1, UUID.class), Post.valueOf(row.getString(2))))
                .list();
    }

    boolean seats(String region, UUID memberId) {
        return seats(region).stream().anyMatch(seat -> seat.memberId().equals(memberId));
    }
}
