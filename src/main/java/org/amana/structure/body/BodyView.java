package org.amana.structure.body;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.DossierStep;
import org.amana.review.Remark;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.jspecify.annotations.Nullable;

/**
 * A body of a region, as its page shows it.
 *
 * @param body the body that is being formed, else the one in force, else the last one; null when none was begun
 * @param inForce another one that is in force meanwhile
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
        @Nullable Body inForce,
        boolean expired,
        List<SeatView> seats,
        @Nullable Shares shares,
        BodyTemplate.@Nullable Size size,
        List<Missing> missing,
        List<Post> more,
        List<Remark> general,
        List<DossierStep> steps,
        Map<UUID, TwoScripts> accounts,
        boolean composes,
        boolean signs,
        boolean waitsForSuccessor) {

    /** Whether the viewer changes it now. */
    public boolean editable() {
        return composes && body != null && body.state() == BodyState.FORMING && dossier != null && dossier.editable();
    }

    /** Whether the viewer may begin one: the first, a successor, or another after a rejection (B6, R1). */
    public boolean mayBegin() {
        return composes && (body == null || body.state() != BodyState.FORMING);
    }

    /** Whether the viewer may extend it: once (B6). */
    public boolean mayExtend() {
        return signs && body != null && body.state() == BodyState.IN_FORCE && body.extendedOn() == null;
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
