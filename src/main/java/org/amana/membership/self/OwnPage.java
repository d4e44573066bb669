package org.amana.membership.self;

import java.time.LocalDate;
import java.util.List;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.jspecify.annotations.Nullable;

/** A member's first page. */
record OwnPage(
        MemberSummary member,
        LocalDate statusOn,
        TwoScripts region,
        TwoScripts province,
        long skills,
        List<Panel> panels) {

    /** A section that an inner room adds. */
    record Panel(String template, Object view) {}

    public boolean suspended() {
        return member.status() == MemberStatus.SUSPENDED;
    }

    /** Everything that the party holds in the member's record, as the member reads and corrects it. */
    record Data(
            MemberSummary member,
            TwoScripts givenName,
            TwoScripts familyName,
            @Nullable Enum<?> identityKind,
            @Nullable String identityNumber,
            @Nullable String address,
            TwoScripts region,
            TwoScripts province,
            @Nullable TwoScripts commune,
            LocalDate consentOn,
            String source,
            List<Standing> history) {}

    /** One status that the member has had (M3); the newest first. */
    record Standing(MemberStatus status, LocalDate onDay, String reason) {}
}
