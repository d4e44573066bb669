package org.amana.structure.people;

import static org.amana.membership.MemberMerge.Way.FOLLOWS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.MemberMerge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** M1: seats and mandates of two records of one person, past and present, become those of one, where one may hold them. */
@Component
class PostsOfMerged implements MemberMerge {

    private static final String SEATS = "select count(*) from seat where member_id = ? and live";
    private static final String PLAIN_SEATS = SEATS + " and post <> 'PRESIDENT'";
    private static final String MANDATES = "select count(*) from mandate where member_id = ? and ended_on is null";

    private final JdbcClient jdbc;

    PostsOfMerged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Way> tables() {
        return Map.of(
                "mandate", FOLLOWS,
                "invitation", FOLLOWS,
                "seat", FOLLOWS,
                "seat_vacancy", FOLLOWS,
                "seat_tenure", FOLLOWS,
                "preparer", FOLLOWS);
    }

    @Override
    public List<Reason> hinders(Pair pair) {
        UUID one = pair.survivor().id();
        UUID other = pair.absorbed().id();
        List<Reason> reasons = new ArrayList<>();
        if (has(SEATS, one) && has(SEATS, other) || sameBody(one, other)) {
            reasons.add(reason("B4.mergeTwoSeats"));
        }
        if (has(MANDATES, one) && has(MANDATES, other)) {
            reasons.add(reason("B1.mergeTwoMandates"));
        }
        if (has(MANDATES, one) && has(PLAIN_SEATS, other) || has(MANDATES, other) && has(PLAIN_SEATS, one)) {
            reasons.add(reason("B2.mergeSeatAndMandate"));
        }
        if (holdsElsewhere(pair)) {
            reasons.add(reason("B8.mergeElsewhere"));
        }
        if (has("select count(*) from preparer where member_id = ? and ended_at is null", one)
                && has("select count(*) from preparer where member_id = ? and ended_at is null", other)) {
            reasons.add(reason("A6.mergeTwoPreparers"));
        }
        return reasons;
    }

    private boolean sameBody(UUID one, UUID other) {
        return jdbc.sql("""
                select count(*) from seat a join seat b on a.body_id = b.body_id where a.member_id = ? and b.member_id = ?
                """).params(one, other).query(Long.class).single() > 0;
    }

    /** What the absorbed record holds in a territory to which the surviving one does not belong. */
    private boolean holdsElsewhere(Pair pair) {
        return jdbc.sql("""
                select count(*) from (
                    select region_code, province_code from mandate where member_id = :absorbed and ended_on is null
                    union all
                    select region_code, null from seat where member_id = :absorbed and live
                ) held where region_code <> :region or province_code <> :province
                """)
                        .param("absorbed", pair.absorbed().id())
                        .param("region", pair.survivor().regionCode())
                        .param("province", pair.survivor().provinceCode())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean has(String what, UUID member) {
        return jdbc.sql(what).param(member).query(Long.class).single() > 0;
    }

    private static Reason reason(String message) {
        return new Reason(message, null, List.of());
    }
}
