package org.amana.membership.export;

/** Why an export was not made. */
enum ExportRefusal {
    /** Whoever asked may no longer have the members (A1). */
    ROLE_ENDED,
    /** There are more members by now than such a file holds. */
    TOO_MANY
}
