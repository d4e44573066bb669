package org.amana.nomination.consultation;

import java.time.LocalDate;
import java.util.List;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.amana.timeline.TimelineKind;
import org.amana.timeline.TimelineSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consultations that a region held (N2). */
@Component
class ConsultationTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    ConsultationTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select c.held_on, c.place, c.people_present, c.recorded_at, count(p.province_code) as provinces
                from consultation c left join consultation_province p on p.consultation_id = c.id
                where c.region_code = :region and c.held_on between :from and :until
                group by c.id
                """)
                .param("region", regionCode)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new TimelineEntry(
                        TimelineKind.CONSULTATIONS,
                        row.getObject("held_on", LocalDate.class),
                        row.getTimestamp("recorded_at").toInstant(),
                        "consultation.held",
                        List.of(
                                TimelineFact.words(row.getString("place")),
                                TimelineFact.number(row.getInt("people_present")),
                                TimelineFact.number(row.getInt("provinces"))),
                        "/regions/" + regionCode + "/consultations"))
                .list();
    }
}
