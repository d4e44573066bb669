package org.amana.structure;

/** The two provisional bodies that each region forms (B2, B3). */
public enum BodyKind {
    SECRETARIAT,
    COMMITTEE;

    /** The last part of its address under the region's. */
    public String path() {
        return this == SECRETARIAT ? "secretariat" : "committee";
    }
}
