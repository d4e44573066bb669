package org.amana.nomination.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.membership.Members;
import org.amana.membership.MembershipLoss;
import org.amana.membership.MembershipLoss.Cause;
import org.amana.membership.MembershipLoss.Loss;
import org.amana.nomination.list.NomineeListRepository;
import org.amana.territory.division.DivisionAct;
import org.amana.territory.division.DivisionEffect;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.Touched;
import org.amana.territory.division.Touched.What;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * T2, N1: open lists cover the provinces that the region has afterwards. A closed province is settled, its nominees go on in
 * the province to which they belong; whoever belongs to another province that stays loses the nomination (B8).
 */
@Component
@Order(20)
@Transactional
class ListsOfDivision implements DivisionEffect {

    private final NomineeListRepository lists;
    private final DividedList divided;
    private final Members members;
    private final ObjectProvider<MembershipLoss> losses;
    private final JdbcClient jdbc;

    ListsOfDivision(
            NomineeListRepository lists,
            DividedList divided,
            Members members,
            ObjectProvider<MembershipLoss> losses,
            JdbcClient jdbc) {
        this.lists = lists;
        this.divided = divided;
        this.members = members;
        this.losses = losses;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("province_proposal", "nominee", "consultation_province", "dossier");
    }

    @Override
    public List<Touched> touches(DivisionPlan plan) {
        String[] closed = plan.closedProvinces().toArray(String[]::new);
        String[] touched = plan.provinces().toArray(String[]::new);
        Set<String> opened = plan.openedProvinces();
        List<Touched> counts = new ArrayList<>();
        counts.add(Touched.all(
                What.LISTS,
                count(
                        """
                        select count(*) from nominee_list l where l.closed_on is null
                            and (l.region_code = any (:opened) or exists (select from province_proposal p
                                where p.list_id = l.id and p.outcome is null and p.province_code = any (:provinces)))
                        """,
                        Map.of(
                                "opened",
                                opened.stream()
                                        .map(DivisionPlan::regionOf)
                                        .distinct()
                                        .toArray(String[]::new),
                                "provinces",
                                closed))));
        counts.add(Touched.all(What.PROPOSALS, proposals("'DRAFT', 'RETURNED', 'REJECTED'", closed)));
        counts.add(Touched.all(What.PROPOSALS_UNDER_REVIEW, proposals("'SUBMITTED'", closed)));
        counts.add(Touched.all(What.NOMINEES, count("""
                        select count(*) from nominee where standing = 'NOMINATED' and province_code = any (:provinces)
                        """, Map.of("provinces", touched))));
        counts.add(Touched.all(What.CONSULTATIONS, count("""
                        select count(distinct c.id) from consultation c
                        join consultation_province p on p.consultation_id = c.id
                        where c.list_id is null and p.province_code = any (:provinces)
                        """, Map.of("provinces", closed))));
        return counts;
    }

    private long proposals(String states, String[] closed) {
        return count("""
                select count(*) from province_proposal p
                join lateral (select state from dossier d where d.subject_id = p.id order by d.begun_at desc, d.id desc limit 1)
                    latest on latest.state in (%s)
                where p.outcome is null and p.province_code = any (:provinces)
                """.formatted(states), Map.of("provinces", closed));
    }

    private long count(String sql, Map<String, Object> params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    @Override
    public void apply(DivisionAct act) {
        for (String region : act.plan().regions()) {
            divided.consultedForHeirs(region, act);
            lists.openIn(region).ifPresent(list -> divided.settle(list, region, act));
        }
        List<UUID> elsewhere = jdbc.sql("""
                select n.member_id from nominee n join member m on m.id = n.member_id
                where n.standing = 'NOMINATED' and n.region_code = any (?) and n.province_code <> m.province_code
                order by n.member_id
                """)
                .param(act.plan().regions().toArray(String[]::new))
                .query(UUID.class)
                .list();
        members.summaries(elsewhere).values().forEach(member -> {
            Loss loss = new Loss(member, Cause.TRANSFER, act.day(), act.by());
            losses.orderedStream().forEach(heard -> heard.lost(loss));
        });
    }
}
