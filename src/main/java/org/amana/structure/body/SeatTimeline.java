package org.amana.structure.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.amana.timeline.TimelineKind;
import org.amana.timeline.TimelineSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who took which seat and who left it, and why; whoever stays through a new version neither leaves nor comes (B7). */
@Component
class SeatTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    SeatTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until) {
        List<TimelineEntry> entries = new ArrayList<>();
        jdbc.sql("""
                select t.kind, t.post, t.member_id, t.recorded_at, t.closed_at, t.reason,
                    case when t.since = t.held_from and t.held_from between :from and :until then t.held_from end as taken,
                    case when t.held_until between :from and :until and not exists (select from seat_tenure next
                        where next.id <> t.id and next.member_id = t.member_id and next.post = t.post and next.region_code = t.region_code
                            and next.held_from = t.held_until and next.since <= t.held_from) then t.held_until end as left_on
                from seat_tenure t
                where t.region_code = :region
                    and (t.held_from between :from and :until or t.held_until between :from and :until)
                order by array_position(:posts, t.post), t.position
                """)
                .param("region", regionCode)
                .param("from", from)
                .param("until", until)
                .param("posts", Arrays.stream(Post.values()).map(Post::name).toArray(String[]::new))
                .query(row -> {
                    BodyKind kind = BodyKind.valueOf(row.getString("kind"));
                    List<TimelineFact> facts = List.of(
                            TimelineFact.person(row.getObject("member_id", UUID.class)),
                            TimelineFact.label("post." + row.getString("post")),
                            TimelineFact.label("timeline.of." + kind));
                    String path = "/regions/" + regionCode + "/" + kind.path();
                    LocalDate taken = row.getObject("taken", LocalDate.class);
                    LocalDate left = row.getObject("left_on", LocalDate.class);
                    if (taken != null) {
                        entries.add(new TimelineEntry(
                                TimelineKind.SEATS,
                                taken,
                                row.getTimestamp("recorded_at").toInstant(),
                                "seat.taken",
                                facts,
                                path));
                    }
                    if (left != null) {
                        List<TimelineFact> why = new ArrayList<>(facts);
                        why.add(TimelineFact.label("timeline.left." + row.getString("reason")));
                        entries.add(new TimelineEntry(
                                TimelineKind.SEATS,
                                left,
                                row.getTimestamp("closed_at").toInstant(),
                                "seat.left",
                                why,
                                path));
                    }
                });
        return entries;
    }
}
