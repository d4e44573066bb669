package org.amana.structure.body;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.structure.Post;
import org.amana.structure.acceptance.Invitations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seats that were left, and the notice of it that the region reads (B8). */
@Component
public class Vacancies {

    private final SeatRepository seats;
    private final Invitations invitations;
    private final Tenures tenures;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    Vacancies(
            SeatRepository seats,
            Invitations invitations,
            Tenures tenures,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc) {
        this.seats = seats;
        this.invitations = invitations;
        this.tenures = tenures;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    /** Whoever holds the seat leaves it; what they were asked is withdrawn. */
    public void leave(Seat seat, LocalDate day, VacancyReason reason, @Nullable UUID by) {
        UUID member = seat.memberId();
        if (member == null) {
            return;
        }
        if (reason != VacancyReason.DECLINED) {
            invitations.withdraw(seat.id());
        }
        seat.vacate();
        seats.saveAndFlush(seat);
        tenures.ended(seat, day, reason);
        jdbc.sql("""
                insert into seat_vacancy (id, body_id, seat_id, region_code, post, member_id, on_day, reason, recorded_by,
                    recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Ids.next(),
                        seat.bodyId(),
                        seat.id(),
                        seat.regionCode(),
                        seat.post().name(),
                        member,
                        day,
                        reason.name(),
                        by,
                        legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditFact.of("SEAT_VACATED", "Seat", seat.id())
                .by(by)
                .in(seat.regionCode(), null)
                .with("member", member)
                .with("reason", reason));
    }

    /** Who left each place of a body last; in an amendment, also before it was begun. */
    public List<Vacancy> of(Body body) {
        return jdbc.sql("""
                select distinct on (s.place) s.place, v.post, v.member_id, v.on_day, v.reason
                from seat_vacancy v join seat s on s.id = v.seat_id
                where v.body_id = :body or v.body_id = :amends order by s.place, v.recorded_at desc
                """)
                .param("body", body.id())
                .param("amends", body.amends())
                .query((row, n) -> new Vacancy(
                        row.getObject("place", UUID.class),
                        Post.valueOf(row.getString("post")),
                        row.getObject("member_id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        VacancyReason.valueOf(row.getString("reason"))))
                .list();
    }

    /** The draft of the body is given up. */
    public void forget(UUID bodyId) {
        jdbc.sql("delete from seat_vacancy where body_id = ?").param(bodyId).update();
    }

    /** Who left which seat when and why. */
    public record Vacancy(UUID place, Post post, UUID memberId, LocalDate on, VacancyReason reason) {}
}
