package org.amana.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the trail (A5): who did what on which record. Holds identifiers and closed words only, never a name or
 * what was written.
 *
 * @param actor account that acted, null for the system itself or someone signed out
 * @param action what happened, upper case, past tense: {@code MEMBER_REGISTERED}
 * @param subjectKind the record's type, such as {@code Member}
 * @param subjectId the record's key
 * @param regionCode region of the record, where it has one
 * @param provinceCode province of the record, where it has one
 * @param details further identifiers and closed words
 */
public record AuditFact(
        @Nullable UUID actor,
        String action,
        String subjectKind,
        String subjectId,
        @Nullable String regionCode,
        @Nullable String provinceCode,
        Map<String, String> details) {

    public static AuditFact of(String action, String subjectKind, Object subjectId) {
        return new AuditFact(null, action, subjectKind, subjectId.toString(), null, null, Map.of());
    }

    public AuditFact by(@Nullable UUID account) {
        return new AuditFact(account, action, subjectKind, subjectId, regionCode, provinceCode, details);
    }

    public AuditFact in(@Nullable String region, @Nullable String province) {
        return new AuditFact(actor, action, subjectKind, subjectId, region, province, details);
    }

    public AuditFact with(String name, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(name, String.valueOf(value));
        return new AuditFact(actor, action, subjectKind, subjectId, regionCode, provinceCode, more);
    }
}
