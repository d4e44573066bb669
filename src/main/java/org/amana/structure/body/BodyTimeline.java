package org.amana.structure.body;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amana.kernel.LegalDay;
import org.amana.structure.BodyKind;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.amana.timeline.TimelineKind;
import org.amana.timeline.TimelineSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of a region's bodies: in force, extended, expired, replaced (B6, B7). */
@Component
class BodyTimeline implements TimelineSource {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    BodyTimeline(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    @Override
    public List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until) {
        return versions(regionCode).stream()
                .flatMap(this::happened)
                .filter(entry -> !entry.day().isBefore(from) && !entry.day().isAfter(until))
                .toList();
    }

    private record Version(
            BodyKind kind,
            String region,
            int number,
            String change,
            LocalDate from,
            LocalDate endsOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate extendedFrom,
            @Nullable LocalDate extendedOn,
            @Nullable Timestamp decidedAt) {}

    private List<Version> versions(String regionCode) {
        return jdbc.sql("""
                select b.kind, b.region_code, b.number, b.in_force_from, b.ends_on, b.ended_on, b.extended_from, b.extended_on,
                    d.decided_at,
                    case when b.congress_on is not null and b.change <> 'AMENDMENT' then 'PERMANENT' else b.change end as change
                from body b join dossier d on d.id = b.dossier_id
                where b.region_code = ? and b.number is not null
                """)
                .param(regionCode)
                .query((row, n) -> new Version(
                        BodyKind.valueOf(row.getString("kind")),
                        row.getString("region_code"),
                        row.getInt("number"),
                        row.getString("change"),
                        row.getObject("in_force_from", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("extended_from", LocalDate.class),
                        row.getObject("extended_on", LocalDate.class),
                        row.getTimestamp("decided_at")))
                .list();
    }

    private Stream<TimelineEntry> happened(Version version) {
        List<TimelineEntry> entries = new ArrayList<>();
        LocalDate firstEnd = version.extendedFrom() == null ? version.endsOn() : version.extendedFrom();
        TimelineEntry began =
                entry(version, version.from(), "inForce." + version.change(), TimelineFact.date(firstEnd));
        entries.add(
                version.decidedAt() == null
                        ? began
                        : began.at(version.decidedAt().toInstant()));
        if (version.extendedOn() != null) {
            entries.add(entry(version, version.extendedOn(), "extended", TimelineFact.date(version.endsOn())));
            if (firstEnd.isBefore(version.extendedOn())) {
                entries.add(entry(version, firstEnd.plusDays(1), "expired", TimelineFact.date(firstEnd)));
            }
        }
        LocalDate over = version.endedOn() == null ? legalDay.today().plusDays(1) : version.endedOn();
        LocalDate expired = version.endsOn().plusDays(1);
        if (expired.isBefore(over)) {
            entries.add(entry(version, expired, "expired", TimelineFact.date(version.endsOn())));
        }
        if (version.endedOn() != null) {
            entries.add(entry(version, version.endedOn(), "replaced", TimelineFact.words(TimelineFact.NONE)));
        }
        return entries.stream();
    }

    private static TimelineEntry entry(Version version, LocalDate day, String what, TimelineFact more) {
        return TimelineEntry.on(
                TimelineKind.BODIES,
                day,
                "body." + what,
                List.of(
                        TimelineFact.label("timeline.of." + version.kind()),
                        TimelineFact.number(version.number()),
                        more),
                "/regions/" + version.region() + "/" + version.kind().path());
    }
}
