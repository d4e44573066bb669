package org.amana.structure.body.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.DossierStep;
import org.amana.review.Remark;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyVersion;
import org.amana.structure.Post;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyState;
import org.amana.structure.body.BodyTemplate;
import org.amana.structure.body.Seat;
import org.amana.structure.body.dossier.Missing;
import org.amana.structure.body.dossier.Shares;
import org.jspecify.annotations.Nullable;

/**
 * A body of a region, as its page shows it.
 *
 * @param body the body that is being formed, else the one in force, else the last one; null when none was begun
 * @param standing another one that is in force meanwhile
 * @param amended the number of the version that it amends; null where it is no amendment
 * @param minutes name of the minutes of the congress that elected it
 * @param versions every version, the newest first
 * @param seats by precedence
 * @param missing what is missing before it can be submitted
 * @param more the posts of which it may have more seats
 * @param general remarks on the whole
 * @param accounts names of the accounts that acted
 * @param composes whether the viewer is the region's secretary
 * @param signs whether the viewer is a signatory
 * @param waitsForSuccessor whether a new secretary has to stand by it (R5)
 */
record BodyView(
        BodyKind kind,
        String region,
        TwoScripts regionName,
        @Nullable Body body,
        @Nullable Dossier dossier,
        @Nullable StandingBody standing,
        boolean expired,
        @Nullable Integer amended,
        @Nullable String minutes,
        List<SeatView> seats,
        @Nullable Shares shares,
        BodyTemplate.@Nullable Size size,
        List<Missing> missing,
        List<Post> more,
        List<Remark> general,
        List<DossierStep> steps,
        Map<UUID, TwoScripts> accounts,
        List<BodyVersion> versions,
        boolean composes,
        boolean signs,
        boolean waitsForSuccessor) {

    /** Whether the viewer changes it now. */
    public boolean editable() {
        return composes && body != null && body.state() == BodyState.FORMING && dossier != null && dossier.editable();
    }

    static BodyView ofNone(
            BodyKind kind, String region, TwoScripts regionName, List<BodyVersion> versions, boolean composes) {
        return new BodyView(
                kind,
                region,
                regionName,
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                versions,
                composes,
                false,
                false);
    }

    private boolean standsAlone() {
        return body != null && body.state() == BodyState.IN_FORCE;
    }

    /** Whether a seat is one of the body in force. */
    boolean inForce(Seat seat) {
        Body whole = standing != null ? standing.body() : standsAlone() ? body : null;
        return whole != null && whole.id().equals(seat.bodyId());
    }

    /** Whether the viewer may begin an amendment: of a body in force whose term goes on (B7). */
    public boolean mayAmend() {
        return composes && standsAlone() && !expired;
    }

    /** Whether it waits for an amendment: a seat of the body in force is vacant. */
    public boolean wantsAmendment() {
        return mayAmend() && vacant() > 0;
    }

    /** Vacant seats that somebody is chosen for. */
    public long vacant() {
        return seats.stream()
                .filter(view -> view.seat().empty() && !view.seat().byRight())
                .count();
    }

    /** Whether it is a draft that can be given up. */
    public boolean draft() {
        return editable() && dossier != null && dossier.state() == DossierState.DRAFT;
    }

    /** Whether the region says here that the congress elected it. */
    public boolean electable() {
        return editable() && body != null && !body.amendment();
    }

    /** Whether the leadership sent it back: then it comes again corrected, or with an answer. */
    public boolean returned() {
        return editable() && dossier != null && dossier.state() == DossierState.RETURNED;
    }

    /** Whether the viewer may begin one: the first, a successor, or another after a rejection (B6, R1). */
    public boolean mayBegin() {
        return composes && (body == null || body.state() != BodyState.FORMING);
    }

    /** Whether the viewer may extend it: once (B6). */
    public boolean mayExtend() {
        return signs
                && body != null
                && body.state() == BodyState.IN_FORCE
                && body.extendedOn() == null
                && !body.permanent();
    }

    /** The seat to go to next: first those to choose for, then those whose answer is awaited; null when all are settled. */
    @Nullable
    public SeatView nextSeat() {
        return seats.stream()
                .filter(seat -> !seat.next().equals("DONE") && !seat.seat().byRight())
                .min(java.util.Comparator.comparing(seat -> seat.next().equals("ACCEPT")))
                .orElse(null);
    }

    /** The seats on which the leadership remarked in the round that came back. */
    public List<SeatView> remarked() {
        return seats.stream().filter(seat -> !seat.remarks().isEmpty()).toList();
    }

    public long settled() {
        return seats.stream().filter(seat -> seat.next().equals("DONE")).count();
    }

    /** done, waiting, open or late. */
    public String tone() {
        if (dossier == null) {
            return "open";
        }
        if (dossier.state() == DossierState.APPROVED) {
            return expired ? "late" : "done";
        }
        return switch (dossier.state()) {
            case SUBMITTED -> "waiting";
            case RETURNED, REJECTED -> "late";
            default -> "open";
        };
    }

    public String path() {
        return "/regions/" + region + "/" + kind.path();
    }
}
