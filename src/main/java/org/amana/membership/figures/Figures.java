package org.amana.membership.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.figures.Figure.Row;
import org.amana.membership.figures.Figure.Value;
import org.amana.territory.Province;
import org.amana.territory.Region;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a territory within scope (A3), from counts that are kept. */
@Service
@Transactional(readOnly = true)
class Figures {

    private static final int YEARS = 10;
    private static final int MONTHS = 12;
    private static final String COUNTED = "figures.members";
    private static final String PLACE = " and (:region::text is null or region_code = :region)"
            + " and (:province::text is null or province_code = :province)";

    private final JdbcClient jdbc;
    private final Territories territories;
    private final Formats formats;
    private final LegalDay legalDay;
    private final WaitingFigures waiting;
    private final DuesDrawn dues;

    Figures(
            JdbcClient jdbc,
            Territories territories,
            Formats formats,
            LegalDay legalDay,
            WaitingFigures waiting,
            DuesDrawn dues) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.formats = formats;
        this.legalDay = legalDay;
        this.waiting = waiting;
        this.dues = dues;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer reads members there */
    Place place(Viewer by, @Nullable String region, @Nullable String province) {
        Viewer.require(by.seesMembers(), "statistics", "any");
        if (province != null && !province.isBlank()) {
            Province found = territories.province(province);
            Viewer.require(by.seesMembersOf(found.regionCode(), found.code()), "province", province);
            return new Place(found.regionCode(), found.code(), found.name());
        }
        if (region != null && !region.isBlank()) {
            Region found = territories.region(region);
            Viewer.require(by.seesRegion(found.code()), "region", region);
            return new Place(found.code(), null, found.name());
        }
        List<String> regions = by.regionsPrepared();
        List<String> provinces = by.provincesAsSecretary();
        if (!by.leadership() && regions.size() + provinces.size() == 1) {
            return place(by, regions.isEmpty() ? null : regions.get(0), regions.isEmpty() ? provinces.get(0) : null);
        }
        return new Place(null, null, null);
    }

    List<Figure> of(Place place) {
        boolean fromRight = LocaleContextHolder.getLocale().getLanguage().equals("ar");
        List<Figure> figures = new ArrayList<>();
        if (place.province() == null) {
            figures.add(BarsDrawn.rows("territory", COUNTED, Figure.BY_GENDER, territories(place), fromRight));
        }
        figures.add(BarsDrawn.pyramid("age", COUNTED, ages(place), fromRight));
        figures.add(BarsDrawn.rows("years", COUNTED, Figure.BY_GENDER, joined(place, true), fromRight));
        figures.add(BarsDrawn.rows("months", COUNTED, Figure.BY_GENDER, joined(place, false), fromRight));
        figures.add(BarsDrawn.rows("status", COUNTED, List.of(), statuses(place), fromRight));
        figures.addAll(waiting.of(place, fromRight));
        figures.addAll(dues.of(place, fromRight));
        return figures;
    }

    private JdbcClient.StatementSpec in(Place place, String sql) {
        return jdbc.sql(sql.replace("PLACE", PLACE))
                .param("region", place.region())
                .param("province", place.province());
    }

    private List<Row> territories(Place place) {
        boolean regions = place.region() == null;
        Map<String, long[]> counts = new HashMap<>();
        in(
                        place,
                        "select %s, gender, sum(members) from member_count where status = 'ACTIVE' PLACE group by 1, 2"
                                .formatted(regions ? "region_code" : "province_code"))
                .query(row -> {
                    add(counts, row.getString(1), row.getString(2), row.getLong(3));
                });
        Map<String, TwoScripts> named = new LinkedHashMap<>();
        if (place.region() == null) {
            territories.regions().forEach(region -> named.put(region.code(), region.name()));
        } else {
            territories.provincesOf(place.region()).forEach(province -> named.put(province.code(), province.name()));
        }
        return named.entrySet().stream()
                .filter(one -> counts.containsKey(one.getKey()))
                .map(one -> row(
                        formats.name(one.getValue()),
                        counts.get(one.getKey()),
                        place,
                        Map.of(place.parts(), one.getKey())))
                .sorted((one, other) ->
                        Long.compare(other.all().number(), one.all().number()))
                .toList();
    }

    private List<Row> ages(Place place) {
        Map<String, long[]> counts = new HashMap<>();
        in(place, "select age::text, gender, sum(members) from member_figure where kind = 'AGE' PLACE group by 1, 2")
                .query(row -> {
                    add(counts, row.getString(1), row.getString(2), row.getLong(3));
                });
        List<Row> rows = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            Map<String, Object> more = new LinkedHashMap<>();
            if (band != AgeBand.TO_24) {
                more.put("ageFrom", band.from());
            }
            if (band.until() != null) {
                more.put("ageUntil", band.until());
            }
            rows.add(row(band.words(), counts.getOrDefault(String.valueOf(band.from()), new long[2]), place, more));
        }
        return rows;
    }

    private List<Row> joined(Place place, boolean byYear) {
        LocalDate today = legalDay.today();
        List<YearMonth> starts = new ArrayList<>();
        for (int i = (byYear ? YEARS : MONTHS) - 1; i >= 0; i--) {
            starts.add(
                    byYear
                            ? YearMonth.of(today.getYear() - i, 1)
                            : YearMonth.from(today).minusMonths(i));
        }
        Map<String, long[]> counts = new HashMap<>();
        in(
                        place,
                        "select date_trunc('%s', month)::date::text, gender, sum(members) from member_figure"
                                        .formatted(byYear ? "year" : "month")
                                + " where kind = 'JOINED' and month >= :from PLACE group by 1, 2")
                .param("from", starts.get(0).atDay(1))
                .query(row -> {
                    add(counts, row.getString(1), row.getString(2), row.getLong(3));
                });
        return starts.stream()
                // A party's first year stands first, not the years before it.
                .dropWhile(start -> byYear
                        && start.getYear() < today.getYear()
                        && !counts.containsKey(start.atDay(1).toString()))
                .map(start -> {
                    LocalDate from = start.atDay(1);
                    LocalDate until = byYear ? LocalDate.of(start.getYear(), 12, 31) : start.atEndOfMonth();
                    return row(
                            byYear ? String.valueOf(start.getYear()) : month(from),
                            counts.getOrDefault(from.toString(), new long[2]),
                            place,
                            Map.of("joinedFrom", from, "joinedUntil", until));
                })
                .toList();
    }

    /** The month without its first day. */
    private String month(LocalDate first) {
        return formats.date(first.plusDays(1)).replaceFirst("^2 ", "");
    }

    private List<Row> statuses(Place place) {
        Map<String, Long> counts = new HashMap<>();
        in(place, "select status, sum(members) from member_count where true PLACE group by 1")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        List<Row> rows = new ArrayList<>();
        for (MemberStatus status : MemberStatus.values()) {
            long number = counts.getOrDefault(status.name(), 0L);
            if (number > 0) {
                rows.add(new Row(
                        formats.label(status), value(number, place.address("/members", Map.of("status", status)))));
            }
        }
        return rows;
    }

    private static void add(Map<String, long[]> counts, String key, String gender, long members) {
        counts.computeIfAbsent(key, one -> new long[2])[gender.equals(Gender.FEMALE.name()) ? 0 : 1] += members;
    }

    private Row row(String label, long[] womenAndMen, Place place, Map<String, ?> more) {
        Map<String, Object> said = new LinkedHashMap<>(more);
        said.put("status", MemberStatus.ACTIVE);
        Value all = value(womenAndMen[0] + womenAndMen[1], place.address("/members", said));
        said.put("gender", Gender.FEMALE);
        Value women = value(womenAndMen[0], place.address("/members", said));
        said.put("gender", Gender.MALE);
        return new Row(label, all, List.of(women, value(womenAndMen[1], place.address("/members", said))));
    }

    private Value value(long number, String address) {
        return new Value(number, formats.number(number), address);
    }
}
