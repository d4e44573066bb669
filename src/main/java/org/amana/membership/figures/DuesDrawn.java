package org.amana.membership.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.amana.kernel.TwoScripts;
import org.amana.membership.dues.account.DuesStanding;
import org.amana.membership.dues.sums.DuesFigures;
import org.amana.membership.figures.Figure.Row;
import org.amana.membership.figures.Figure.Value;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.springframework.stereotype.Component;

/** Who has paid, is exempt and owes: today by territory, and at the end of each year; each number leads to its members. */
@Component
class DuesDrawn {

    private static final String COUNTED = "figures.members";
    private static final List<DuesStanding> ORDER =
            List.of(DuesStanding.PAID, DuesStanding.EXEMPT, DuesStanding.ARREARS);
    private static final List<String> SERIES = List.of("paid", "exempt", "arrears");

    private final DuesFigures dues;
    private final Territories territories;
    private final Formats formats;

    DuesDrawn(DuesFigures dues, Territories territories, Formats formats) {
        this.dues = dues;
        this.territories = territories;
        this.formats = formats;
    }

    /** None while the party has set no amounts. */
    List<Figure> of(Place place, boolean fromRight) {
        Map<Integer, Map<DuesStanding, Long>> years = new TreeMap<>();
        Map<String, Map<DuesStanding, Long>> today = new TreeMap<>();
        List<DuesFigures.Standing> all = dues.of(place.region(), place.province());
        int last = all.stream().mapToInt(DuesFigures.Standing::year).max().orElse(0);
        for (DuesFigures.Standing one : all) {
            add(years, one.year(), one);
            if (one.year() == last) {
                add(today, place.region() == null ? one.region() : one.province(), one);
            }
        }
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, TwoScripts> names = territories.names();
        List<Row> byTerritory = new ArrayList<>();
        today.forEach((code, members) -> byTerritory.add(row(
                formats.name(Objects.requireNonNull(names.get(code))),
                members,
                place,
                Map.of(place.parts(), code),
                "")));
        byTerritory.sort(
                (one, other) -> Long.compare(other.all().number(), one.all().number()));
        List<Row> byYear = new ArrayList<>();
        years.forEach((year, members) ->
                byYear.add(row(String.valueOf(year), members, place, Map.of(), year == last ? "" : "-" + year)));
        Figure yearly = BarsDrawn.rows("duesYears", COUNTED, SERIES, byYear, fromRight);
        return place.province() != null
                ? List.of(yearly)
                : List.of(BarsDrawn.rows("dues", COUNTED, SERIES, byTerritory, fromRight), yearly);
    }

    private static <K> void add(Map<K, Map<DuesStanding, Long>> counts, K key, DuesFigures.Standing one) {
        counts.computeIfAbsent(key, any -> new EnumMap<>(DuesStanding.class))
                .merge(one.standing(), one.members(), Long::sum);
    }

    private Row row(
            String label, Map<DuesStanding, Long> members, Place place, Map<String, String> territory, String ofYear) {
        List<Value> parts = new ArrayList<>();
        long sum = 0;
        for (DuesStanding standing : ORDER) {
            long number = members.getOrDefault(standing, 0L);
            sum += number;
            Map<String, Object> said = new LinkedHashMap<>(territory);
            said.put("dues", standing + ofYear);
            parts.add(new Value(number, formats.number(number), place.address("/members", said)));
        }
        Map<String, Object> said = new LinkedHashMap<>(territory);
        said.put("dues", DuesStanding.ASKED + ofYear);
        return new Row(label, new Value(sum, formats.number(sum), place.address("/members", said)), parts);
    }
}
