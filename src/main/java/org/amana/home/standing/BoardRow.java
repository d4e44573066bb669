package org.amana.home.standing;

import java.util.List;

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

    /** What the line says beside the secretary, in the order of the columns. */
    public List<Cell> cells() {
        return List.of(
                new Cell("home.secretariat", "/secretariat", secretariat),
                new Cell("home.committee", "/committee", committee),
                new Cell("home.consultations", "/consultations", consultations),
                new Cell("home.list", "/nominees", list));
    }

    /**
     * @param label message of the column
     * @param path where it leads, after the region's own
     */
    public record Cell(String label, String path, Status status) {}
}
