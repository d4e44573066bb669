package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.IdentityKind;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as one of its sides sees it.
 *
 * @param person who it is, as far as the viewer may know; null where the member is not the viewer's to see
 * @param identityKind kind of the document that the receiving side typed, for that side, while it waits
 * @param from null where the viewer does not learn from where
 * @param waited days since it was asked
 * @param left days until it counts as unanswered; 0 or less once it does
 * @param askedBy name of the account holder, where the viewer sees from which side
 */
record TransferView(
        UUID id,
        String reference,
        TransferState state,
        AskingSide askedSide,
        @Nullable Person person,
        @Nullable IdentityKind identityKind,
        @Nullable String identityNumber,
        @Nullable Place from,
        Place to,
        LocalDate askedOn,
        LocalDate dueOn,
        long waited,
        long left,
        LocalDate wishOn,
        String reason,
        @Nullable TwoScripts askedBy,
        @Nullable TransferAnswer answer,
        @Nullable LocalDate endedOn,
        @Nullable String endedReason,
        @Nullable TwoScripts endedBy,
        @Nullable LocalDate effectiveOn,
        May may) {

    /** So many days before it counts as unanswered it stands out. */
    private static final int SOON = 7;

    /**
     * A member as the other side sees one before it answers.
     *
     * @param memberId for the link to the record, null where it is not the viewer's to open
     */
    record Person(@Nullable UUID memberId, TwoScripts name, String number, LocalDate joinedOn) {}

    /** A province in its region. */
    record Place(String regionCode, TwoScripts region, TwoScripts province) {}

    /** What the viewer may do now. */
    record May(boolean accept, boolean decline, boolean withdraw) {

        static final May NOTHING = new May(false, false, false);

        public boolean any() {
            return accept || decline || withdraw;
        }
    }

    public boolean waits() {
        return state == TransferState.ASKED;
    }

    public boolean overdue() {
        return waits() && left <= 0;
    }

    public String tone() {
        return waits() && left <= SOON ? "late" : state.tone();
    }

    /** Silence accepts only what the member's own side has asked for. */
    public boolean silenceAccepts() {
        return askedSide == AskingSide.PRESENT;
    }

    public String path() {
        return "/transfers/" + id;
    }
}
