package org.amana.home.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.territory.Territories;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineSource;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that happened in a region, out of what each room tells, for those who read the whole region: its secretary,
 * who prepares for them, and the leadership. A province's secretary finds no such page (A3).
 */
@Service
@Transactional(readOnly = true)
class Timelines {

    private static final int PAGE = 30;

    /** The last one holds everything. */
    private static final List<Period> REACHES = List.of(Period.ofMonths(3), Period.ofYears(2), Period.ofYears(1000));

    private final ObjectProvider<TimelineSource> sources;
    private final TimelineWords words;
    private final Territories territories;
    private final LegalDay legalDay;

    Timelines(ObjectProvider<TimelineSource> sources, TimelineWords words, Territories territories, LegalDay legalDay) {
        this.sources = sources;
        this.words = words;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /**
     * @param after the entry that the page begins after, null for none
     * @param before the entry that the page ends before, null for none
     * @throws NotFound unless the viewer reads the region
     */
    public TimelineView page(
            Viewer by, String regionCode, TimelineFilter filter, @Nullable String after, @Nullable String before) {
        Viewer.require(by.seesRegion(regionCode), "region", regionCode);
        LocalDate today = legalDay.today();
        Page<Placed> page = page(regionCode, filter, filter.last(today), after, before);
        String path = "/regions/" + regionCode + "/timeline";
        return new TimelineView(
                regionCode,
                territories.region(regionCode).name(),
                filter,
                today,
                days(page.rows().stream().map(Placed::entry).toList()),
                filter.address(path, "before", page.previous()),
                filter.address(path, "after", page.next()));
    }

    /**
     * A page is read from as few days as fill it, so that it does not take the whole past of a region; at most from
     * {@link #REACHES} stretches of it, whatever happened there.
     */
    private Page<Placed> page(
            String regionCode, TimelineFilter filter, LocalDate last, @Nullable String after, @Nullable String before) {
        LocalDate newest = after == null ? last : earlier(last, dayOf(after, last));
        LocalDate oldest = before == null ? filter.first() : later(filter.first(), dayOf(before, filter.first()));
        Page<Placed> page = null;
        for (Period reach : REACHES) {
            LocalDate from = before == null ? later(oldest, newest.minus(reach)) : oldest;
            LocalDate until = before == null ? newest : earlier(last, oldest.plus(reach));
            List<Placed> read = placed(told(regionCode, filter, from, until));
            page = page(read, after, before);
            boolean all = before == null ? !from.isAfter(filter.first()) : !until.isBefore(last);
            if (all || more(page, before != null)) {
                return page;
            }
        }
        return Objects.requireNonNull(page);
    }

    /** Whether there is at least one more beyond the page, so that whoever reads it can go on. */
    private static boolean more(Page<Placed> page, boolean backwards) {
        return (backwards ? page.previous() : page.next()) != null;
    }

    private List<TimelineEntry> told(String regionCode, TimelineFilter filter, LocalDate from, LocalDate until) {
        return sources.stream()
                .flatMap(source -> source.entries(regionCode, from, until).stream())
                .filter(entry -> filter.shows(entry.kind()))
                .toList();
    }

    /** The day that a key begins with; a key that nobody was given means none. */
    private static LocalDate dayOf(String key, LocalDate otherwise) {
        try {
            return LocalDate.parse(key.substring(0, Math.min(key.length(), 10)));
        } catch (DateTimeParseException unknown) {
            return otherwise;
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** @param key where it stands among all of them; what is newer has the greater one */
    private record Placed(String key, TimelineEntry entry) {}

    /** The newest first: by their day, by when they were done, by what follows from what; then as their room tells them. */
    private static List<Placed> placed(List<TimelineEntry> told) {
        Map<String, Integer> together = new HashMap<>();
        return told.stream()
                .map(entry -> {
                    String instant = "%s_%013d_%d"
                            .formatted(
                                    entry.day(),
                                    Math.max(0, entry.at().toEpochMilli()),
                                    entry.kind().ordinal());
                    int nth = together.merge(instant, 1, Integer::sum);
                    return new Placed("%s_%05d".formatted(instant, 99_999 - nth), entry);
                })
                .sorted(Comparator.comparing(Placed::key).reversed())
                .toList();
    }

    private static Page<Placed> page(List<Placed> newestFirst, @Nullable String after, @Nullable String before) {
        List<Placed> read = new ArrayList<>();
        if (before != null) {
            newestFirst.stream()
                    .filter(placed -> placed.key().compareTo(before) > 0)
                    .forEach(placed -> read.add(0, placed));
        } else {
            newestFirst.stream()
                    .filter(placed -> after == null || placed.key().compareTo(after) < 0)
                    .forEach(read::add);
        }
        return Page.of(
                read.subList(0, Math.min(read.size(), PAGE + 1)), PAGE, before != null, after == null, Placed::key);
    }

    private List<TimelineView.Day> days(List<TimelineEntry> entries) {
        Function<TimelineEntry, String> said = words.of(entries);
        Map<LocalDate, List<TimelineView.Line>> days = new LinkedHashMap<>();
        entries.forEach(entry -> days.computeIfAbsent(entry.day(), day -> new ArrayList<>())
                .add(new TimelineView.Line(entry.kind(), said.apply(entry), entry.path())));
        return days.entrySet().stream()
                .map(day -> new TimelineView.Day(day.getKey(), day.getValue()))
                .toList();
    }
}
