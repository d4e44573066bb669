package org.amana.structure.body.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amana.structure.body.Seat;

/**
 * The body in force that an amendment is of, as it stands today.
 *
 * @param number which version it is
 */
public record Amended(int number, List<Seat> seats) {

    /** What the amendment does to one of its seats. */
    public SeatChange changeOf(Seat seat) {
        Optional<Seat> before = before(seat);
        if (before.isEmpty()) {
            return SeatChange.ADDED;
        }
        if (before.get().empty()) {
            return seat.empty() ? SeatChange.KEPT : SeatChange.REFILLED;
        }
        return Objects.equals(before.get().memberId(), seat.memberId()) || seat.carried() && seat.empty()
                ? SeatChange.KEPT
                : SeatChange.REPLACED;
    }

    /** The seat in force that has the same place. */
    Optional<Seat> before(Seat seat) {
        return seats.stream()
                .filter(inForce -> inForce.place().equals(seat.place()))
                .findFirst();
    }

    /** The seats that the amendment does without. */
    List<Seat> removedBy(List<Seat> amendment) {
        return seats.stream()
                .filter(inForce ->
                        amendment.stream().noneMatch(seat -> seat.place().equals(inForce.place())))
                .toList();
    }

    /** Whether the amendment leaves every seat as it is; the presiding one follows the mandate without it. */
    boolean unchangedBy(List<Seat> amendment) {
        return removedBy(amendment).isEmpty()
                && amendment.stream().allMatch(seat -> seat.byRight() || changeOf(seat) == SeatChange.KEPT);
    }
}
