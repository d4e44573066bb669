package org.amana.membership.self;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.membership.export.ExportsOfMember;
import org.amana.territory.Territories;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who looked at a member's record, changed it or took it away: the role that they held at that moment and its territory,
 * never a name (M7). Read from the trail by the record's key, a page at a time; what a search or a list merely shows in
 * passing is in no trail.
 */
@Service
class WhoSaw {

    private static final int PAGE = 25;

    /** The role by which somebody could see the record then: the narrowest that covers it. */
    private static final String FACTS = """
            select f.seq, f.at, f.action, f.actor, h.role, h.region_code, h.province_code, f.details ->> 'purpose' as purpose
            from audit_fact f
            left join lateral (
                select r.role, r.region_code, r.province_code from role_assignment r
                where r.account_id = f.actor and r.state in ('CONFIRMED', 'REVOKED') and r.decided_at <= f.at
                    and (r.ended_at is null or r.ended_at > f.at)
                    and (r.region_code is null or r.region_code = f.region_code)
                    and (r.province_code is null or r.province_code = f.province_code)
                order by r.province_code nulls last, r.region_code nulls last, r.role limit 1
            ) h on true
            where f.subject_kind = 'Member' and f.subject_id = :member
            """;

    private final OwnSpace own;
    private final JdbcClient jdbc;
    private final Territories territories;
    private final ExportsOfMember exports;

    WhoSaw(OwnSpace own, JdbcClient jdbc, Territories territories, ExportsOfMember exports) {
        this.exports = exports;
        this.own = own;
        this.jdbc = jdbc;
        this.territories = territories;
    }

    /**
     * The files in which the record left Amana, the newest first: which role had them made, when and what for.
     *
     * @throws org.amana.kernel.NotFound unless the viewer has a space
     */
    List<SeenFacts.Exported> exports(Viewer by) {
        return own.read(by, member -> exported(member.id()));
    }

    /** In the transaction of the caller. */
    List<SeenFacts.Exported> exported(UUID memberId) {
        Map<String, TwoScripts> names = territories.names();
        return exports.of(memberId).stream()
                .map(export -> new SeenFacts.Exported(
                        export.madeAt(),
                        export.role(),
                        export.territory() == null ? null : names.get(export.territory()),
                        export.purpose(),
                        export.purposeWords()))
                .toList();
    }

    private record Row(long number, SeenFacts.Seen seen) {}

    /**
     * The newest first.
     *
     * @param after number of the fact that the page begins after, null for none
     * @param before number of the fact that the page ends before, null for none
     */
    SeenFacts page(Viewer by, @Nullable Long after, @Nullable Long before) {
        return own.read(by, member -> {
            boolean backwards = before != null;
            String keyset = backwards
                    ? " and (f.at, f.seq) > (select at, seq from audit_fact where seq = :key)"
                    : after == null ? "" : " and (f.at, f.seq) < (select at, seq from audit_fact where seq = :key)";
            String order = backwards ? " order by f.at, f.seq" : " order by f.at desc, f.seq desc";
            List<Row> rows = rows(
                    member.id(), by.accountId(), keyset + order + " limit " + (PAGE + 1), backwards ? before : after);
            Page<Row> page = Page.of(rows, PAGE, backwards, after == null, row -> Long.toString(row.number()));
            return new SeenFacts(page.rows().stream().map(Row::seen).toList(), page.previous(), page.next());
        });
    }

    /** All of it, for the member's own copy; in the transaction of the caller. */
    List<SeenFacts.Seen> all(UUID memberId, @Nullable UUID account) {
        return rows(memberId, account, " order by f.at desc, f.seq desc", null).stream()
                .map(Row::seen)
                .toList();
    }

    private List<Row> rows(UUID memberId, @Nullable UUID account, String rest, @Nullable Long key) {
        Map<String, TwoScripts> names = territories.names();
        return jdbc.sql(FACTS + rest)
                .param("member", memberId.toString())
                .param("key", key)
                .query((row, n) -> new Row(row.getLong("seq"), seen(row, account, names)))
                .list();
    }

    private static SeenFacts.Seen seen(ResultSet row, @Nullable UUID account, Map<String, TwoScripts> names)
            throws SQLException {
        UUID actor = row.getObject("actor", UUID.class);
        boolean self = actor != null && actor.equals(account);
        String role = self ? null : row.getString("role");
        String province = row.getString("province_code");
        String place = province == null ? row.getString("region_code") : province;
        String action = row.getString("action");
        return new SeenFacts.Seen(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                what(action),
                action,
                role == null ? null : Role.valueOf(role),
                self,
                actor == null,
                role == null || place == null ? null : names.get(place),
                row.getString("purpose"));
    }

    private static SeenFacts.What what(String action) {
        if (action.endsWith("EXPORTED")) {
            return SeenFacts.What.EXPORTED;
        }
        if (!action.endsWith("VIEWED")) {
            return action.equals("MEMBER_REGISTERED") ? SeenFacts.What.ENTERED : SeenFacts.What.CHANGED;
        }
        return action.equals("MEMBER_VIEWED") ? SeenFacts.What.VIEWED : SeenFacts.What.FILE_VIEWED;
    }
}
