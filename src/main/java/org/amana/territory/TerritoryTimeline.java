package org.amana.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.amana.timeline.TimelineKind;
import org.amana.timeline.TimelineSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The provinces of a region that were opened or closed (T2). */
@Component
class TerritoryTimeline implements TimelineSource {

    private final Territories territories;

    TerritoryTimeline(Territories territories) {
        this.territories = territories;
    }

    @Override
    public List<TimelineEntry> entries(String regionCode, LocalDate from, LocalDate until) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Province province : territories.provincesEverOf(regionCode)) {
            if (within(province.openedOn(), from, until)) {
                entries.add(entry(province, province.openedOn(), "opened"));
            }
            if (within(province.closedOn(), from, until)) {
                entries.add(entry(province, province.closedOn(), "closed"));
            }
        }
        return entries;
    }

    private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    private static TimelineEntry entry(Province province, LocalDate day, String what) {
        return TimelineEntry.on(
                TimelineKind.TERRITORY,
                day,
                "territory." + what,
                List.of(TimelineFact.territory(province.code())),
                "/regions/" + province.regionCode() + "/provinces/" + province.code());
    }
}
