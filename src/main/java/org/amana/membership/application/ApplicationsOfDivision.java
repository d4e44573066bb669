package org.amana.membership.application;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
 * T2: whoever asks to become a member is answered where they would belong: by commune, or where what was closed hands its
 * people over. An accepted application goes along with its member by constraint, and the photograph with the application.
 */
@Component
@Order(15)
@Transactional
class ApplicationsOfDivision implements DivisionEffect {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ApplicationsOfDivision(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public Set<String> tables() {
        return Set.of("application");
    }

    @Override
    public List<Touched> touches(DivisionPlan plan) {
        return List.of(Touched.all(
                What.APPLICATIONS,
                jdbc.sql("select count(*) from application where state = 'SUBMITTED' and province_code = any (?)")
                        .param(plan.closedProvinces().toArray(String[]::new))
                        .query(Long.class)
                        .single()));
    }

    @Override
    public void apply(DivisionAct act) {
        List<Move> moves = act.plan().moves();
        int withCommune = move(
                moves.stream().filter(move -> move.fromCommune() != null).toList(),
                "and a.commune_code = w.from_commune");
        int others =
                move(moves.stream().filter(move -> move.fromCommune() == null).toList(), "");
        if (withCommune + others > 0) {
            audit.record(AuditFact.of("APPLICATIONS_MOVED_BY_DIVISION", "Division", act.id())
                    .by(act.by())
                    .with("applications", withCommune + others));
        }
    }

    private int move(List<Move> moves, String which) {
        return moves.isEmpty()
                ? 0
                : jdbc.sql("""
                        update application a set region_code = w.to_region, province_code = w.to_province,
                            commune_code = w.to_commune, version = a.version + 1
                        from unnest(cast(:fromProvinces as text[]), cast(:fromCommunes as text[]),
                                cast(:toRegions as text[]), cast(:toProvinces as text[]), cast(:toCommunes as text[]))
                            as w (from_province, from_commune, to_region, to_province, to_commune)
                        where a.member_id is null and a.province_code = w.from_province
                        """ + which)
                        .param("fromProvinces", codes(moves, Move::fromProvince))
                        .param("fromCommunes", codes(moves, Move::fromCommune))
                        .param("toRegions", codes(moves, Move::toRegion))
                        .param("toProvinces", codes(moves, Move::toProvince))
                        .param("toCommunes", codes(moves, Move::toCommune))
                        .update();
    }

    private static String[] codes(List<Move> moves, Function<Move, @Nullable String> code) {
        return moves.stream().map(code).toArray(String[]::new);
    }
}
