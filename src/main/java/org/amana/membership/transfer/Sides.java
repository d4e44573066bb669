package org.amana.membership.transfer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amana.access.RowScope;
import org.amana.access.Viewer;

/** Who speaks for which side of a transfer (M4): asking and answering bind the region, and are not a preparer's (A6). */
final class Sides {

    private Sides() {}

    static boolean isPresent(Viewer viewer, Transfer transfer) {
        return viewer.keepsMembersOf(transfer.fromRegionCode(), transfer.fromProvinceCode());
    }

    static boolean isReceiving(Viewer viewer, Transfer transfer) {
        return viewer.keepsMembersOf(transfer.toRegionCode(), transfer.toProvinceCode());
    }

    static boolean sees(Viewer viewer, Transfer transfer) {
        return viewer.leadership() || isPresent(viewer, transfer) || isReceiving(viewer, transfer);
    }

    /**
     * Who answers: the side that did not ask, and nobody about themselves (A4). Where the receiving side asked and the present one stayed silent, a
     * signatory answers in its place, unless the request is their own.
     */
    static boolean answers(Viewer viewer, Transfer transfer, boolean overdue) {
        return !viewer.isSelf(transfer.memberId()) && speaks(viewer, transfer, overdue);
    }

    private static boolean speaks(Viewer viewer, Transfer transfer, boolean overdue) {
        return switch (transfer.askedSide()) {
            case PRESENT -> viewer.decidesOnMembersOf(transfer.toRegionCode(), transfer.toProvinceCode());
            case RECEIVING ->
                viewer.decidesOnMembersOf(transfer.fromRegionCode(), transfer.fromProvinceCode())
                        || overdue && viewer.signatory() && isStranger(viewer, transfer);
            case BOTH -> false;
        };
    }

    private static boolean isStranger(Viewer viewer, Transfer transfer) {
        return !asked(viewer, transfer) && !Objects.equals(viewer.accountId(), transfer.askedBy());
    }

    /** Who asked may take it back, or who came after them. */
    static boolean asked(Viewer viewer, Transfer transfer) {
        return transfer.askedSide() == AskingSide.PRESENT
                ? viewer.decidesOnMembersOf(transfer.fromRegionCode(), transfer.fromProvinceCode())
                : viewer.decidesOnMembersOf(transfer.toRegionCode(), transfer.toProvinceCode());
    }

    /** The receiving side that named someone by a document learns who and where only once the present side accepts. */
    static boolean learnsWhere(Viewer viewer, Transfer transfer) {
        return transfer.askedSide() != AskingSide.RECEIVING
                || transfer.state() == TransferState.ACCEPTED
                || viewer.leadership()
                || isPresent(viewer, transfer);
    }

    /** The rows that change when a member moves: those of both regions. */
    static RowScope both(String fromRegion, String toRegion) {
        return new RowScope(Set.copyOf(List.of(fromRegion, toRegion)), Set.of());
    }
}
