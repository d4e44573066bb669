package org.amana.membership.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One change of where a member is reached.
 *
 * @param old what stood there before, null where nothing did
 * @param by the account that did it, null for the system's own work
 * @param own whether it was the member's own act
 * @param role the role by which it was changed, null where it was the member, nobody in office or the system's own work
 */
record ContactChange(
        UUID id,
        UUID memberId,
        Means means,
        @Nullable String old,
        Instant changedAt,
        @Nullable UUID by,
        boolean own,
        @Nullable String role,
        @Nullable String tellAddress,
        boolean stopped) {

    /** The role that its author held at that moment: the narrowest that covers the record. */
    static final String COLUMNS = """
            select c.id, c.member_id, c.means, c.old_address, c.changed_at, c.changed_by, c.tell_address, c.stopped_at,
                exists (select from account a where a.id = c.changed_by and a.member_id = c.member_id) as own,
                (select r.role from role_assignment r
                    where r.account_id = c.changed_by and r.state in ('CONFIRMED', 'REVOKED') and r.decided_at <= c.changed_at
                        and (r.ended_at is null or r.ended_at > c.changed_at)
                        and (r.region_code is null or r.region_code = c.region_code)
                        and (r.province_code is null or r.province_code = c.province_code)
                    order by r.province_code nulls last, r.region_code nulls last, r.role limit 1) as role
            from contact_change c
            """;

    static ContactChange read(ResultSet row, int n) throws SQLException {
        return new ContactChange(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                Means.valueOf(row.getString("means")),
                row.getString("old_address"),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getBoolean("own"),
                row.getString("role"),
                row.getString("tell_address"),
                row.getTimestamp("stopped_at") != null);
    }

    /** Who did it, as everybody may read it: a role, never a name. */
    public MessageSourceResolvable who() {
        if (own) {
            return new DefaultMessageSourceResolvable("self.seen.self");
        }
        if (by == null) {
            return new DefaultMessageSourceResolvable("self.seen.system");
        }
        return new DefaultMessageSourceResolvable(role == null ? "self.seen.noRole" : "role." + role);
    }

    public boolean added() {
        return old == null;
    }
}
