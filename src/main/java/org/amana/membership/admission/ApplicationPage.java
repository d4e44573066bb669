package org.amana.membership.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.file.AttachmentName;
import org.amana.kernel.TwoScripts;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberSummary;
import org.amana.membership.application.MembershipApplication;
import org.jspecify.annotations.Nullable;

/**
 * An application on one page.
 *
 * @param identityNumber only its end for who does not keep members' files there
 * @param picture the photograph as a {@code data:} address
 * @param left days until the due day, negative when it has passed
 * @param alike members in scope who are or may be the applicant
 */
record ApplicationPage(
        MembershipApplication application,
        @Nullable IdentityKind identityKind,
        @Nullable String identityNumber,
        @Nullable String picture,
        TwoScripts region,
        TwoScripts province,
        @Nullable TwoScripts commune,
        @Nullable Integer age,
        long waited,
        long left,
        List<Hindrance> hindrances,
        List<Alike> alike,
        List<Note> notes,
        @Nullable TwoScripts decidedBy,
        @Nullable AttachmentName appealDecision,
        May may) {

    /** @param province its name */
    record Alike(MemberSummary member, TwoScripts province) {}

    record Note(String words, @Nullable TwoScripts by, Instant at) {}

    /** What the viewer may do now. */
    record May(boolean decide, boolean note, boolean recordAppeal) {}

    public UUID id() {
        return application.id();
    }

    public String path() {
        return "/applications/" + id();
    }

    public boolean erased() {
        return application.erasedOn() != null;
    }

    public boolean sameDocument() {
        return hindrances.contains(Hindrance.SAME_DOCUMENT);
    }

    public boolean asksForConfirmation() {
        return hindrances.contains(Hindrance.ALIKE);
    }
}
