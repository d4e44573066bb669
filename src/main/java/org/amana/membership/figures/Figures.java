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
import org.springframework.web.util.UriComponentsBuilder;

/** The figures of a territory within scope (A3), from counts that are kept. */
@Service
@Transactional(readOnly = true)
class Figures {

    private static final int YEARS = 10;
    private static final int MONTHS = 12;
    private static final String PLACE = " and (:region::text is null or region_code = :region)"
            + " and (:province::text is null or province_code = :province)";

    private final JdbcClient jdbc;
    private final Territories territories;
    private final Formats formats;
    private final LegalDay legalDay;

    Figures(JdbcClient jdbc, Territories territories, Formats formats, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.formats = formats;
        this.legalDay = legalDay;
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

    /** @param name null for all that the viewer sees */
    record Place(
            @Nullable String region,
            @Nullable String province,
            @Nullable TwoScripts name) {}

    List<Figure> of(Place place) {
        boolean fromRight = LocaleContextHolder.getLocale().getLanguage().equals("ar");
        List<Figure> figures = new ArrayList<>();
        if (place.province() == null) {
            List<Row> rows = territories(place);
            figures.add(new Figure("territory", rows, BarsDrawn.rows(rows, fromRight, formats::number)));
        }
        List<Row> ages = ages(place);
        figures.add(new Figure("age", ages, BarsDrawn.pyramid(ages, fromRight, formats::number)));
        List<Row> years = joined(place, true);
        figures.add(new Figure("years", years, BarsDrawn.rows(years, fromRight, formats::number)));
        List<Row> months = joined(place, false);
        figures.add(new Figure("months", months, BarsDrawn.rows(months, fromRight, formats::number)));
        List<Row> statuses = statuses(place);
        figures.add(new Figure("status", statuses, BarsDrawn.rows(statuses, fromRight, formats::number)));
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
                        Map.of(regions ? "region" : "province", one.getKey())))
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
                        formats.label(status),
                        new Value(number, address(place, Map.of("status", status))),
                        null,
                        null));
            }
        }
        return rows;
    }

    private static void add(Map<String, long[]> counts, String key, String gender, long members) {
        counts.computeIfAbsent(key, one -> new long[2])[gender.equals(Gender.FEMALE.name()) ? 0 : 1] += members;
    }

    private static Row row(String label, long[] womenAndMen, Place place, Map<String, ?> more) {
        Map<String, Object> said = new LinkedHashMap<>(more);
        said.put("status", MemberStatus.ACTIVE);
        Value all = new Value(womenAndMen[0] + womenAndMen[1], address(place, said));
        said.put("gender", Gender.FEMALE);
        Value women = new Value(womenAndMen[0], address(place, said));
        said.put("gender", Gender.MALE);
        return new Row(label, all, women, new Value(womenAndMen[1], address(place, said)));
    }

    /** The list of exactly those members. */
    private static String address(Place place, Map<String, ?> said) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/members");
        // whoever has one province of a region asks for that alone
        if (place.region() != null && place.province() == null) {
            address.queryParam("region", place.region());
        }
        if (place.province() != null && !said.containsKey("province")) {
            address.queryParam("province", place.province());
        }
        said.forEach(address::queryParam);
        return address.build().toUriString();
    }
}
