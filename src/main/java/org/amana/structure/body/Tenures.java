package org.amana.structure.body;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who held which seat of a body in force, from which day until before which (B7). Written in the transaction of the change,
 * closed once and never rewritten: any past day is read from it. What happens to a body that is not in force is not history.
 */
@Component
public class Tenures {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    Tenures(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** The body came into force: whoever sits in it holds the seat from that day. */
    public void beganWith(Body body, LocalDate day) {
        open(body.id(), null, day);
    }

    /** Somebody takes a seat; nothing is written unless its body is in force. */
    void began(Seat seat, LocalDate day) {
        jdbc.sql("""
                update seat_tenure set held_until = greatest(held_from, :day) where seat_id = :seat and held_until > :day
                """).param("seat", seat.id()).param("day", day).update();
        open(seat.bodyId(), seat.id(), day);
    }

    private void open(UUID body, @Nullable UUID seat, LocalDate day) {
        jdbc.sql("""
                insert into seat_tenure (body_id, seat_id, kind, region_code, post, position, member_id, since, held_from,
                    recorded_at)
                select s.body_id, s.id, s.kind, s.region_code, s.post, s.position, s.member_id,
                    coalesce(min(t.since), began.day), began.day, :at
                from seat s
                    join body b on b.id = s.body_id
                    cross join lateral (select greatest(b.in_force_from, cast(:day as date)) as day) began
                    left join seat_tenure t on t.member_id = s.member_id and t.post = s.post
                        and t.region_code = s.region_code and t.held_until = began.day
                where s.body_id = :body and (cast(:seat as uuid) is null or s.id = :seat)
                    and s.member_id is not null and b.state = 'IN_FORCE'
                group by s.id, began.day
                """)
                .param("body", body)
                .param("seat", seat)
                .param("day", day)
                .param("at", legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever holds the seat leaves it. */
    public void ended(Seat seat, LocalDate day, VacancyReason reason) {
        close(seat.bodyId(), seat.id(), day, reason.name());
    }

    /** Another body took its place. */
    public void ended(Body body, LocalDate day) {
        close(body.id(), null, day, "BODY_REPLACED");
    }

    private void close(UUID body, @Nullable UUID seat, LocalDate day, String reason) {
        jdbc.sql("""
                update seat_tenure
                set held_until = greatest(held_from, cast(:day as date)), reason = :reason, closed_at = :at
                where held_until is null and body_id = :body and (cast(:seat as uuid) is null or seat_id = :seat)
                """)
                .param("body", body)
                .param("seat", seat)
                .param("day", day)
                .param("reason", reason)
                .param("at", legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
