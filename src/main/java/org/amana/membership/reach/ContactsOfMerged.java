package org.amana.membership.reach;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.membership.MemberMerge;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * M1: where the absorbed record's person was reached and the survivor's is not, the merge is a change of it: the one who was
 * reached is told, and the other opens nothing for a while, however long it stood in a record of its own.
 */
@Component
class ContactsOfMerged implements MemberMerge {

    private final JdbcClient jdbc;

    ContactsOfMerged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Way> tables() {
        return Map.of("contact_change", Way.FOLLOWS);
    }

    @Override
    public void merged(Pair pair, @Nullable UUID by) {
        for (Means means : List.of(Means.PHONE, Means.EMAIL)) {
            String column = means == Means.PHONE ? "phone" : "email";
            jdbc.sql("""
                    insert into contact_change (member_id, region_code, province_code, means, old_address, old_since, since,
                        changed_at, changed_by, tell_address)
                    select s.id, s.region_code, s.province_code, :means, m.absorbed_record ->> :column,
                        coalesce((select max(since) from contact_change c where c.member_id = s.id and c.means = :means),
                            (m.absorbed_record ->> 'registered_at')::timestamptz),
                        clock_timestamp(), clock_timestamp(), :by, m.absorbed_record ->> :column
                    from member_merge m join member s on s.id = m.survivor_id
                    where m.survivor_id = :survivor and m.absorbed_id = :absorbed and m.undone_at is null
                        and m.absorbed_record ->> :column is not null
                        and lower(m.absorbed_record ->> :column) is distinct from lower(to_jsonb(s) ->> :column)
                    """)
                    .param("means", means.name())
                    .param("column", column)
                    .param("by", by)
                    .param("survivor", pair.survivor().id())
                    .param("absorbed", pair.absorbed().id())
                    .update();
        }
    }
}
