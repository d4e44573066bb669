package org.amana.membership.intake;

/** Where an import stands. */
enum ImportState {
    READY,
    IMPORTED,
    CANCELLED
}
