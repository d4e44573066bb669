package org.amana.territory.division;

import org.jspecify.annotations.Nullable;

/**
 * A territory as a file or a form gives it. Null where the file has no such column: that stays as it is.
 *
 * @param line the row's number in the file
 * @param code by its shape a region, a province or a commune
 * @param parent code of the region or the province in which it lies
 * @param type as {@link org.amana.territory.ProvinceKind} or {@link org.amana.territory.CommuneKind}
 * @param status {@code OPEN} or {@code CLOSED}
 * @param successor where the members of a closed one go
 */
public record DivisionRow(
        int line,
        String code,
        @Nullable String parent,
        @Nullable String type,
        @Nullable String nameAr,
        @Nullable String nameFr,
        @Nullable String status,
        @Nullable String successor) {

    /** Only one fact of a known territory changes. */
    public static DivisionRow of(String code) {
        return new DivisionRow(1, code, null, null, null, null, null, null);
    }

    public DivisionRow named(String arabic, String latin) {
        return new DivisionRow(line, code, parent, type, arabic, latin, status, successor);
    }

    public DivisionRow movedTo(String newParent) {
        return new DivisionRow(line, code, newParent, type, nameAr, nameFr, status, successor);
    }

    public DivisionRow closed(String heir) {
        return new DivisionRow(line, code, parent, type, nameAr, nameFr, Status.CLOSED.name(), heir);
    }

    public DivisionRow open() {
        return new DivisionRow(line, code, parent, type, nameAr, nameFr, Status.OPEN.name(), successor);
    }

    /** Whether a territory is used. */
    public enum Status {
        OPEN,
        CLOSED
    }
}
