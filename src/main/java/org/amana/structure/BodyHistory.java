package org.amana.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bodies of a region through time: their versions, and who held which seat on a day. */
@Component
class BodyHistory {

    private final JdbcClient jdbc;

    BodyHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BodyOnDay> onDay(String region, BodyKind kind, LocalDate day) {
        return jdbc.sql("""
                select id, dossier_id, number, change, congress_on, in_force_from,
                    case when :day < extended_on then extended_from else ends_on end as ends_on
                from body
                where region_code = :region and kind = :kind and in_force_from <= :day
                    and (ended_on is null or ended_on > :day)
                """)
                .param("region", region)
                .param("kind", kind.name())
                .param("day", day)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    LocalDate endsOn = row.getObject("ends_on", LocalDate.class);
                    return new BodyOnDay(
                            id,
                            row.getObject("dossier_id", UUID.class),
                            kind,
                            region,
                            row.getInt("number"),
                            BodyChange.valueOf(row.getString("change")),
                            row.getObject("congress_on") != null,
                            row.getObject("in_force_from", LocalDate.class),
                            endsOn,
                            endsOn.isBefore(day),
                            seats(id, day));
                })
                .optional();
    }

    private List<BodyOnDay.Seat> seats(UUID body, LocalDate day) {
        List<BodyOnDay.Seat> held = jdbc
                .sql("""
                select s.id, s.post, s.position, t.member_id, t.since
                from seat s left join seat_tenure t
                    on t.seat_id = s.id and t.held_from <= :day and (t.held_until is null or t.held_until > :day)
                where s.body_id = :body
                """)
                .param("body", body)
                .param("day", day)
                .query((row, n) -> new Placed(
                        row.getInt("position"),
                        new BodyOnDay.Seat(
                                row.getObject("id", UUID.class),
                                Post.valueOf(row.getString("post")),
                                0,
                                row.getObject("member_id", UUID.class),
                                row.getObject("since", LocalDate.class))))
                .stream()
                .sorted(java.util.Comparator.comparing(
                                (Placed placed) -> placed.seat().post())
                        .thenComparing(Placed::position))
                .map(Placed::seat)
                .toList();
        return numbered(held);
    }

    private record Placed(int position, BodyOnDay.Seat seat) {}

    private static List<BodyOnDay.Seat> numbered(List<BodyOnDay.Seat> held) {
        Map<Post, Long> counts =
                held.stream().collect(Collectors.groupingBy(BodyOnDay.Seat::post, Collectors.counting()));
        Map<Post, Integer> seen = new HashMap<>();
        List<BodyOnDay.Seat> numbered = new ArrayList<>();
        for (BodyOnDay.Seat seat : held) {
            int nth = seen.merge(seat.post(), 1, Integer::sum);
            numbered.add(new BodyOnDay.Seat(
                    seat.seatId(), seat.post(), counts.get(seat.post()) > 1 ? nth : 0, seat.memberId(), seat.since()));
        }
        return numbered;
    }

    List<BodyVersion> versions(String region, BodyKind kind, LocalDate today) {
        return jdbc.sql("""
                select b.*, amended.number as amended, next.change as next
                from body b
                left join body amended on amended.id = b.amends
                left join body next on next.region_code = b.region_code and next.kind = b.kind
                    and next.number = b.number + 1
                where b.region_code = ? and b.kind = ?
                order by b.number desc nulls first, b.begun_at desc
                """)
                .params(region, kind.name())
                .query((row, n) -> {
                    LocalDate endsOn = row.getObject("ends_on", LocalDate.class);
                    return new BodyVersion(
                            row.getObject("id", UUID.class),
                            row.getObject("dossier_id", UUID.class),
                            kind,
                            region,
                            row.getObject("number", Integer.class),
                            BodyChange.valueOf(row.getString("change")),
                            row.getObject("amended", Integer.class),
                            row.getObject("congress_on") != null,
                            standing(row.getString("state"), row.getString("next"), endsOn, today),
                            row.getObject("in_force_from", LocalDate.class),
                            endsOn,
                            row.getObject("ended_on", LocalDate.class));
                })
                .list();
    }

    private static BodyStanding standing(
            String state, @Nullable String next, @Nullable LocalDate endsOn, LocalDate today) {
        return switch (state) {
            case "FORMING" -> BodyStanding.FORMING;
            case "REJECTED" -> BodyStanding.REJECTED;
            case "REPLACED" -> "AMENDMENT".equals(next) ? BodyStanding.AMENDED : BodyStanding.SUCCEEDED;
            default -> endsOn != null && endsOn.isBefore(today) ? BodyStanding.EXPIRED : BodyStanding.IN_FORCE;
        };
    }
}
