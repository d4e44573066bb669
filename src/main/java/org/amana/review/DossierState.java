package org.amana.review;

/** Where a dossier stands (R1). */
public enum DossierState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    REJECTED;

    /** With the region, which edits it (R2). */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Not decided for good: no other dossier of the same subject may begin. */
    public boolean open() {
        return this != APPROVED && this != REJECTED;
    }
}
