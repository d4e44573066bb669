package org.amana.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.file.AttachmentName;
import org.amana.kernel.TwoScripts;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.transfer.MemberTransfers;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a member.
 *
 * @param identityNumber only its end for who does not keep the member's record
 * @param registeredBy the account holder's name
 * @param keeps may correct the data
 * @param changes the statuses to which the viewer may change
 * @param transfers where the member has moved, or may (M4)
 * @param panels what other rooms add, in order
 */
record MemberPage(
        MemberSummary member,
        TwoScripts givenName,
        TwoScripts familyName,
        @Nullable IdentityKind identityKind,
        @Nullable String identityNumber,
        @Nullable String address,
        TwoScripts region,
        TwoScripts province,
        @Nullable TwoScripts commune,
        LocalDate consentOn,
        String source,
        Instant registeredAt,
        @Nullable TwoScripts registeredBy,
        List<Entry> history,
        boolean keeps,
        List<MemberStatus> changes,
        MemberTransfers.Of transfers,
        List<Panel> panels) {

    /** One status that the member has had; the newest first. */
    record Entry(
            UUID id,
            MemberStatus status,
            LocalDate onDay,
            String reason,
            @Nullable TwoScripts by,
            Instant at,
            @Nullable AttachmentName decision) {}

    /** A section that another room adds: its template and what it shows. */
    record Panel(String template, Object view) {}
}
