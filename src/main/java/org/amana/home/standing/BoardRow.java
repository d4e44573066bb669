package org.amana.home.standing;

/** A region's line of the leadership's board. */
public record BoardRow(RegionStanding region, Status secretariat, Status committee, Status consultations, Status list) {

    public static BoardRow of(RegionStanding region, Statuses statuses) {
        return new BoardRow(
                region,
                statuses.body(region.secretariat()),
                statuses.body(region.committee()),
                statuses.consultations(region.consulted(), region.provinces()),
                statuses.list(region.list()));
    }
}
