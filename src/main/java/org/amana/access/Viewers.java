package org.amana.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.database.Unchanged;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads who someone is and what they may do today, at every request (A1): in one query, and one more for a role that
 * depends on something besides its dates.
 */
@Service
public class Viewers {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final SingletonSupplier<List<RoleCondition>> conditions;

    Viewers(JdbcClient jdbc, LegalDay legalDay, ObjectProvider<RoleCondition> conditions) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
        this.conditions = SingletonSupplier.of(() -> conditions.stream().toList());
    }

    /**
     * A viewer, and what the database showed when they were read.
     *
     * @param snapshot {@link Unchanged#SNAPSHOT}; null for nobody
     */
    public record Seen(Viewer viewer, @Nullable String snapshot) {}

    /** The viewer that an account is today; {@link Viewer#NOBODY} when it is not active or not there. */
    public Viewer of(UUID accountId) {
        return seen(accountId).viewer();
    }

    /** The same, with what the database showed. */
    public Seen seen(UUID accountId) {
        List<Row> rows = jdbc.sql("""
                select a.name_ar, a.name_latin, a.member_id, r.role, r.signatory, r.region_code, r.province_code,
                    r.mandate_id, m.region_code, m.province_code, %s,
                    case when r.role is not null then own_records(a.id) end
                from account a
                left join lateral member_in_force(a.member_id) m on true
                left join role_assignment r on r.account_id = a.id and r.state = 'CONFIRMED'
                    and r.valid_from <= :today and (r.valid_until is null or r.valid_until >= :today)
                where a.id = :account and a.state = 'ACTIVE'
                order by r.role, r.region_code, r.province_code
                """.formatted(Unchanged.SNAPSHOT))
                .param("today", legalDay.today())
                .param("account", accountId)
                .query((row, n) -> new Row(
                        new TwoScripts(row.getString(1), row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getString(4) == null
                                ? List.of()
                                : List.of(new Grant(
                                        Role.valueOf(row.getString(4)),
                                        row.getBoolean(5),
                                        row.getString(6),
                                        row.getString(7))),
                        row.getObject(8, UUID.class),
                        row.getString(9) == null
                                ? null
                                : Grant.province(Role.MEMBER, row.getString(9), row.getString(10)),
                        row.getString(11),
                        row.getArray(12) == null
                                ? Set.of()
                                : Set.of((UUID[]) row.getArray(12).getArray())))
                .list();
        if (rows.isEmpty()) {
            return new Seen(Viewer.NOBODY, null);
        }
        List<Grant> grants = rows.stream()
                .flatMap(row -> row.grant().stream().filter(grant -> holds(grant.role(), row.carrier())))
                .toList();
        Row first = rows.get(0);
        return new Seen(
                new Viewer(accountId, first.name(), first.memberId(), grants, first.membership(), first.ownRecords()),
                first.snapshot());
    }

    private boolean holds(Role role, @Nullable UUID carrier) {
        return conditions.obtain().stream()
                .filter(condition -> condition.role() == role)
                .allMatch(condition -> carrier != null && condition.holds(carrier));
    }

    private record Row(
            TwoScripts name,
            @Nullable UUID memberId,
            List<Grant> grant,
            @Nullable UUID carrier,
            @Nullable Grant membership,
            String snapshot,
            Set<UUID> ownRecords) {}
}
