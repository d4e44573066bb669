package org.amana.membership.photograph;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photographs of members, one each, within the row scope (A3). The caller has decided that whoever asks may: the
 * secretary's pages by {@link ChangePhotograph}, the member's own space and the acceptance of an application by themselves.
 */
@Service
@Transactional
public class MemberPhotographs {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    MemberPhotographs(JdbcClient jdbc, AuditTrail audit, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * The member's photograph from now on; nothing is left of a former one.
     *
     * @param by the account that gives it
     * @throws NotFound when there is no such member in scope
     */
    public void keep(UUID memberId, Portrait portrait, @Nullable UUID by) {
        int kept = jdbc.sql("""
                        insert into member_photograph (member_id, region_code, province_code, jpeg, kept_at, kept_by)
                        select id, region_code, province_code, :jpeg, :at, :by from member where id = :member
                        on conflict (member_id) do update set jpeg = excluded.jpeg, kept_at = excluded.kept_at,
                            kept_by = excluded.kept_by
                        """)
                .param("jpeg", portrait.jpeg())
                .param("at", legalDay.now().atOffset(ZoneOffset.UTC))
                .param("by", by, java.sql.Types.OTHER)
                .param("member", memberId)
                .update();
        if (kept == 0) {
            throw new NotFound("member", memberId);
        }
        tell("MEMBER_PHOTOGRAPH_KEPT", memberId, by);
    }

    public void remove(UUID memberId, @Nullable UUID by) {
        int removed = jdbc.sql("delete from member_photograph where member_id = ?")
                .param(memberId)
                .update();
        if (removed > 0) {
            tell("MEMBER_PHOTOGRAPH_REMOVED", memberId, by);
        }
    }

    /** The photograph as JPEG; empty when there is none in scope. */
    @Transactional(readOnly = true)
    public Optional<byte[]> of(UUID memberId) {
        return jdbc.sql("select jpeg from member_photograph where member_id = ?")
                .param(memberId)
                .query(byte[].class)
                .optional();
    }

    /** The photographs of these members, in one query; who has none is not in the answer. */
    @Transactional(readOnly = true)
    public Map<UUID, byte[]> of(Collection<UUID> memberIds) {
        Map<UUID, byte[]> pictures = new HashMap<>();
        jdbc.sql("select member_id, jpeg from member_photograph where member_id = any (?)")
                .param(memberIds.toArray(UUID[]::new))
                .query(row -> {
                    pictures.put(row.getObject("member_id", UUID.class), row.getBytes("jpeg"));
                });
        return pictures;
    }

    private void tell(String action, UUID memberId, @Nullable UUID by) {
        jdbc.sql("select region_code, province_code from member where id = ?")
                .param(memberId)
                .query(row -> {
                    audit.record(AuditFact.of(action, "Member", memberId)
                            .by(by)
                            .in(row.getString("region_code"), row.getString("province_code")));
                });
    }
}
