package org.amana.structure.body.page;

import java.time.Instant;
import java.util.List;
import org.amana.membership.MemberSummary;
import org.amana.review.Remark;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.body.Seat;
import org.amana.structure.body.dossier.Missing;
import org.amana.structure.body.dossier.SeatChange;
import org.jspecify.annotations.Nullable;

/**
 * A seat as its body's page shows it.
 *
 * @param nth which of several seats of the same post, from 1; 0 where there is one
 * @param holder null while empty, or when the holder is not in the viewer's scope
 * @param askedSince since when the holder has been asked to accept, null when not asked
 * @param left who left the seat last and why, while nobody holds it
 * @param change what an amendment does to it; null in any other body
 * @param unmet what the holder does not meet, as rule messages
 * @param remarks what the leadership remarked on it
 */
record SeatView(
        Seat seat,
        int nth,
        @Nullable MemberSummary holder,
        @Nullable Instant askedSince,
        @Nullable LeftView left,
        @Nullable SeatChange change,
        List<Missing> unmet,
        List<Remark> remarks) {

    @Nullable
    public Acceptance acceptance() {
        return seat.acceptance();
    }

    /** Whether an amendment changes it. */
    public boolean changed() {
        return change != null && change != SeatChange.KEPT;
    }

    /** The step that is next at this seat: {@code CHOOSE}, {@code ACCEPT}, {@code REPLACE}, or {@code DONE}. */
    public String next() {
        if (seat.empty()) {
            return "CHOOSE";
        }
        return !seat.settled() ? "ACCEPT" : unmet.isEmpty() ? "DONE" : "REPLACE";
    }
}
