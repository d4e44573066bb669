package org.amana.membership.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.Phones;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two records beside each other, with what would follow if they were made one (M1); the audit trail notes both (A5). */
@Service
@Transactional
class ReadMerge {

    private static final int SHOWN_OF_NUMBER = 3;

    private final MergePair pairs;
    private final MergeRows rows;
    private final IdentitySeal seal;
    private final Territories territories;
    private final Phones phones;
    private final Formats formats;
    private final MessageSource messages;
    private final AuditTrail audit;

    ReadMerge(
            MergePair pairs,
            MergeRows rows,
            IdentitySeal seal,
            Territories territories,
            Phones phones,
            Formats formats,
            MessageSource messages,
            AuditTrail audit) {
        this.pairs = pairs;
        this.rows = rows;
        this.seal = seal;
        this.territories = territories;
        this.phones = phones;
        this.formats = formats;
        this.messages = messages;
        this.audit = audit;
    }

    /**
     * @param follows how much of what follows
     * @param hinders why they can not be made one now
     * @param loses the survivor ceases to be active by the status that is proposed (B8)
     */
    record Sheet(
            Record survivor,
            Record absorbed,
            List<Line> lines,
            List<Following> follows,
            List<RuleViolation.Reason> hinders,
            boolean loses) {}

    record Record(MemberSummary member, int version, TwoScripts region, TwoScripts province) {}

    /** @param proposed from which of the two it is taken; where both say the same there is nothing to choose */
    record Line(MergeField field, String survivor, String absorbed, boolean choice, Side proposed) {}

    record Following(String label, long count) {}

    /** @throws org.amana.kernel.NotFound unless the viewer decides on both */
    Sheet read(Viewer by, UUID survivorId, UUID absorbedId) {
        MergePair.Both both = pairs.of(by, survivorId, absorbedId);
        viewed(by, both.survivor());
        viewed(by, both.absorbed());
        Map<String, TwoScripts> names = territories.names();
        Merger merger = both.merger(seal);
        Map<MergeField, Side> sides = merger.sides(Map.of());
        return new Sheet(
                record(both.survivor(), names),
                record(both.absorbed(), names),
                lines(by, both, merger.choices(), sides),
                follows(both.absorbed()),
                pairs.hinders(by, both),
                both.survivor().status() == MemberStatus.ACTIVE
                        && both.absorbed().status() != MemberStatus.ACTIVE
                        && !both.survivorSanctioned());
    }

    private static Record record(Member member, Map<String, TwoScripts> names) {
        return new Record(
                member.summary(),
                member.version(),
                java.util.Objects.requireNonNull(names.get(member.regionCode())),
                java.util.Objects.requireNonNull(names.get(member.provinceCode())));
    }

    private List<Line> lines(Viewer by, MergePair.Both both, Set<MergeField> choices, Map<MergeField, Side> sides) {
        List<Line> lines = new ArrayList<>();
        for (MergeField field : MergeField.values()) {
            String survivor = words(by, field, both.survivor());
            String absorbed = words(by, field, both.absorbed());
            if (!survivor.isEmpty() || !absorbed.isEmpty()) {
                lines.add(new Line(field, survivor, absorbed, choices.contains(field), sides.get(field)));
            }
        }
        return lines;
    }

    private String words(Viewer by, MergeField field, Member member) {
        Object value = field.of(member);
        return value == null
                ? ""
                : switch (field) {
                    case IDENTITY ->
                        member.identity(seal)
                                .map(identity ->
                                        formats.label(identity.kind()) + " " + shown(by, member, identity.number()))
                                .orElse("");
                    case PHONE -> phones.shown((String) value);
                    case COMMUNE ->
                        formats.name(territories.commune((String) value).name());
                    case STATUS -> formats.words(member.summary().standing());
                    case GENDER -> formats.label((Enum<?>) value);
                    case BIRTH_DATE, JOINED_ON, CONSENT_ON -> formats.date((LocalDate) value);
                    default -> value.toString();
                };
    }

    /** As on the member's page: of a number the leadership sees the end. */
    private static String shown(Viewer by, Member member, String number) {
        int hidden = by.keepsMembersOf(member.regionCode(), member.provinceCode())
                ? 0
                : Math.max(0, number.length() - SHOWN_OF_NUMBER);
        return "•".repeat(hidden) + number.substring(hidden);
    }

    private List<Following> follows(Member absorbed) {
        List<Following> follows = new ArrayList<>();
        long others = 0;
        for (Map.Entry<String, Long> table : rows.following(absorbed).entrySet()) {
            String label = label(table.getKey());
            if (label == null) {
                others += table.getValue();
            } else {
                follows.add(new Following(label, table.getValue()));
            }
        }
        if (others > 0) {
            follows.add(new Following(java.util.Objects.requireNonNull(label("other")), others));
        }
        return follows;
    }

    private @Nullable String label(String table) {
        return messages.getMessage("mergeTable." + table, null, null, LocaleContextHolder.getLocale());
    }

    private void viewed(Viewer by, Member member) {
        audit.record(AuditFact.of("MEMBER_VIEWED", "Member", member.id())
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode()));
    }
}
