package org.amana.membership.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.territory.division.DivisionAct;
import org.amana.territory.division.DivisionEffect;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.Move;
import org.amana.territory.division.Touched;
import org.amana.territory.division.Touched.What;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * T2: members belong where their commune lies, or where what was closed hands them over. Moved in bulk; what is kept of them
 * beside their record goes along by constraint.
 */
@Component
@Order(10)
@Transactional
class MembersOfDivision implements DivisionEffect {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    MembersOfDivision(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "member",
                "member_count",
                "member_figure",
                "dues_figure",
                "member_status_change",
                "member_token",
                "member_words",
                "attachment");
    }

    /** How many members each touched province and commune has, whatever their status, by one query. */
    @Override
    public List<Touched> touches(DivisionPlan plan) {
        Map<Place, Long> counts = counts(plan);
        List<Touched> touched = new ArrayList<>();
        Map<String, Long> leaving = new HashMap<>();
        long otherRegion = 0;
        for (Move move : plan.moves()) {
            long number = move.fromCommune() == null
                    ? notLedElsewhere(move.fromProvince(), plan, counts)
                    : counts.getOrDefault(new Place(move.fromProvince(), move.fromCommune()), 0L);
            if (move.fromCommune() == null) {
                touched.add(new Touched(What.MEMBERS_WITHOUT_COMMUNE, move.fromProvince(), number, false));
            } else if (number > 0) {
                touched.add(new Touched(What.MEMBERS_IN, move.fromCommune(), number, false));
            }
            if (move.leavesProvince()) {
                leaving.merge(move.fromProvince(), number, Long::sum);
            }
            if (!move.toRegion().equals(DivisionPlan.regionOf(move.fromProvince()))) {
                otherRegion += number;
            }
            if (move.toCommune() == null && move.fromCommune() != null && number > 0 && !move.leavesProvince()) {
                touched.add(new Touched(What.MEMBERS_WITHOUT_TARGET, move.fromCommune(), number, true));
            }
        }
        leaving.forEach((province, number) -> touched.add(new Touched(What.MEMBERS_LEAVING, province, number, false)));
        plan.heirs().forEach((province, heirs) -> {
            if (heirs.isEmpty()) {
                long left = notLedElsewhere(province, plan, counts);
                touched.add(new Touched(What.MEMBERS_WITHOUT_TARGET, province, left, left > 0));
            }
        });
        touched.add(Touched.all(What.MEMBERS_CHANGING_REGION, otherRegion));
        return touched;
    }

    private record Place(String province, @Nullable String commune) {}

    private Map<Place, Long> counts(DivisionPlan plan) {
        Set<String> from = new TreeSet<>(plan.closedProvinces());
        plan.moves().forEach(move -> from.add(move.fromProvince()));
        Map<Place, Long> counts = new HashMap<>();
        jdbc.sql("""
                select province_code, commune_code, count(*) as members from member
                where province_code = any (:provinces) group by province_code, commune_code
                """).param("provinces", from.toArray(String[]::new)).query(row -> {
            counts.put(
                    new Place(row.getString("province_code"), row.getString("commune_code")), row.getLong("members"));
        });
        return counts;
    }

    /** Members of a province whom none of its communes takes along. */
    private static long notLedElsewhere(String province, DivisionPlan plan, Map<Place, Long> counts) {
        Set<String> communes = new TreeSet<>();
        plan.moves().stream()
                .filter(move -> move.fromProvince().equals(province) && move.fromCommune() != null)
                .forEach(move -> communes.add(move.fromCommune()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().province().equals(province))
                .filter(entry -> entry.getKey().commune() == null
                        || !communes.contains(entry.getKey().commune()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    @Override
    public void apply(DivisionAct act) {
        List<Move> moves = act.plan().moves();
        int withCommune = move(
                moves.stream().filter(move -> move.fromCommune() != null).toList(),
                "and m.commune_code = w.from_commune");
        int others =
                move(moves.stream().filter(move -> move.fromCommune() == null).toList(), "");
        audit.record(AuditFact.of("MEMBERS_MOVED_BY_DIVISION", "Division", act.id())
                .by(act.by())
                .with("members", withCommune + others)
                .with("withoutCommune", others));
    }

    private int move(List<Move> moves, String which) {
        return moves.isEmpty()
                ? 0
                : jdbc.sql("""
                        update member m set region_code = w.to_region, province_code = w.to_province,
                            commune_code = w.to_commune, version = m.version + 1
                        from unnest(cast(:fromProvinces as text[]), cast(:fromCommunes as text[]),
                                cast(:toRegions as text[]), cast(:toProvinces as text[]), cast(:toCommunes as text[]))
                            as w (from_province, from_commune, to_region, to_province, to_commune)
                        where m.province_code = w.from_province
                        """ + which)
                        .param(
                                "fromProvinces",
                                moves.stream().map(Move::fromProvince).toArray(String[]::new))
                        .param(
                                "fromCommunes",
                                moves.stream().map(Move::fromCommune).toArray(String[]::new))
                        .param("toRegions", moves.stream().map(Move::toRegion).toArray(String[]::new))
                        .param(
                                "toProvinces",
                                moves.stream().map(Move::toProvince).toArray(String[]::new))
                        .param("toCommunes", moves.stream().map(Move::toCommune).toArray(String[]::new))
                        .update();
    }
}
