package org.amana.structure.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.membership.Members;
import org.amana.membership.MembershipLoss;
import org.amana.membership.MembershipLoss.Cause;
import org.amana.membership.MembershipLoss.Loss;
import org.amana.structure.mandate.Appointing;
import org.amana.territory.division.DivisionAct;
import org.amana.territory.division.DivisionEffect;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.Move;
import org.amana.territory.division.Touched;
import org.amana.territory.division.Touched.What;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * T2, B8: the secretary of a closed province leaves the post with it; whoever lies in another territory afterwards loses the
 * seats and mandates of the one that was left. Bodies belong to regions, which stay.
 */
@Component
@Order(30)
@Transactional
class PostsOfDivision implements DivisionEffect {

    /** Whoever belongs elsewhere after the plan, among those who hold something that depends on where they belong. */
    private static final String HOLDERS = """
            select h.member_id from (
                select member_id, region_code, province_code from mandate where ended_on is null
                union all
                select member_id, region_code, null from seat where live and member_id is not null
            ) h join member m on m.id = h.member_id
            where h.region_code = any (:regions)
                and (m.region_code <> h.region_code or m.province_code <> h.province_code)
            group by h.member_id order by h.member_id
            """;

    private final Appointing appointing;
    private final Members members;
    private final ObjectProvider<MembershipLoss> losses;
    private final JdbcClient jdbc;

    PostsOfDivision(Appointing appointing, Members members, ObjectProvider<MembershipLoss> losses, JdbcClient jdbc) {
        this.appointing = appointing;
        this.members = members;
        this.losses = losses;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("mandate", "role_assignment", "invitation", "seat", "seat_vacancy", "seat_tenure", "preparer");
    }

    @Override
    public List<Touched> touches(DivisionPlan plan) {
        return List.of(Touched.all(What.SECRETARIES, secretaries(plan)), Touched.all(What.SEATS, seats(plan)));
    }

    /** Secretaries in office of provinces that close, and those whose own commune takes them out of their territory. */
    private long secretaries(DivisionPlan plan) {
        return jdbc.sql("""
                select count(*) from mandate d join member m on m.id = d.member_id
                left join %s on w.from_province = m.province_code and w.from_commune = m.commune_code
                where d.ended_on is null
                    and (d.province_code = any (:closed)
                        or w.to_region <> d.region_code or w.to_province <> d.province_code)
                """.formatted(WAYS))
                .param("closed", plan.closedProvinces().toArray(String[]::new))
                .params(ways(plan))
                .query(Long.class)
                .single();
    }

    private long seats(DivisionPlan plan) {
        return jdbc.sql("""
                select count(*) from seat s join member m on m.id = s.member_id
                join %s on w.from_province = m.province_code
                    and coalesce(w.from_commune, '') = coalesce(m.commune_code, '')
                where s.live and w.to_region <> s.region_code
                """.formatted(WAYS))
                .params(ways(plan))
                .query(Long.class)
                .single();
    }

    private static final String WAYS = """
            unnest(cast(:fromProvinces as text[]), cast(:fromCommunes as text[]), cast(:toRegions as text[]),
                cast(:toProvinces as text[])) as w (from_province, from_commune, to_region, to_province)
            """;

    private static java.util.Map<String, Object> ways(DivisionPlan plan) {
        List<Move> moves = new ArrayList<>(plan.moves());
        return java.util.Map.of(
                "fromProvinces", moves.stream().map(Move::fromProvince).toArray(String[]::new),
                "fromCommunes", moves.stream().map(Move::fromCommune).toArray(String[]::new),
                "toRegions", moves.stream().map(Move::toRegion).toArray(String[]::new),
                "toProvinces", moves.stream().map(Move::toProvince).toArray(String[]::new));
    }

    @Override
    public void apply(DivisionAct act) {
        act.plan().closedProvinces().forEach(province -> appointing.endWithProvince(province, act.day(), act.by()));
        List<UUID> holders = jdbc.sql(HOLDERS)
                .param("regions", act.plan().regions().toArray(String[]::new))
                .query(UUID.class)
                .list();
        members.summaries(holders).values().forEach(member -> {
            Loss loss = new Loss(member, Cause.TRANSFER, act.day(), act.by());
            losses.orderedStream().forEach(heard -> heard.lost(loss));
        });
    }
}
