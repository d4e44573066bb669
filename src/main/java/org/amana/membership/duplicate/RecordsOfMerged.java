package org.amana.membership.duplicate;

import static org.amana.membership.MemberMerge.Way.ASIDE;
import static org.amana.membership.MemberMerge.Way.FOLLOWS;
import static org.amana.membership.MemberMerge.Way.JOINS;
import static org.amana.membership.MemberMerge.Way.LOOSENS;
import static org.amana.membership.MemberMerge.Way.REMADE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.MemberMerge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** M1: what is kept beside the member's record itself, and the account. */
@Component
class RecordsOfMerged implements MemberMerge {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    RecordsOfMerged(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** Of two histories of a status only the one of the record that goes on decides what may come next (M3). */
    @Override
    public Map<String, Way> tables() {
        return Map.ofEntries(
                Map.entry("account", LOOSENS),
                Map.entry("member_availability", JOINS),
                Map.entry("member_freeze", FOLLOWS),
                Map.entry("member_import_kept", JOINS),
                Map.entry("member_photograph", JOINS),
                Map.entry("member_skill", JOINS),
                Map.entry("member_status_change", ASIDE),
                Map.entry("member_token", REMADE),
                Map.entry("member_words", REMADE),
                Map.entry("transfer", FOLLOWS));
    }

    @Override
    public List<Reason> hinders(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        if (transferWaits(pair.survivor().id()) || transferWaits(pair.absorbed().id())) {
            reasons.add(new Reason("M4.mergeTransfer", null, List.of()));
        }
        if (hasAccount(pair.survivor().id()) && holdsRole(pair.absorbed().id())) {
            reasons.add(new Reason(
                    "M1.mergeTwoAccounts", null, List.of(pair.absorbed().number())));
        }
        return reasons;
    }

    private boolean transferWaits(UUID member) {
        return has("select count(*) from transfer where member_id = ? and state = 'ASKED'", member);
    }

    private boolean hasAccount(UUID member) {
        return has("select count(*) from account where member_id = ?", member);
    }

    private boolean holdsRole(UUID member) {
        return jdbc.sql("""
                select count(*) from account a join role_assignment r on r.account_id = a.id
                where a.member_id = ? and r.state in ('CONFIRMED', 'PENDING') and r.ended_at is null and r.role <> 'MEMBER'
                    and (r.valid_until is null or r.valid_until >= ?)
                """).params(member, legalDay.today()).query(Long.class).single() > 0;
    }

    private boolean has(String what, UUID member) {
        return jdbc.sql(what).param(member).query(Long.class).single() > 0;
    }
}
