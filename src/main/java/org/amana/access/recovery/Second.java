package org.amana.access.recovery;

/** Who confirms before a recovery works: never who began it, nor its holder (A7). */
public enum Second {
    NOBODY,
    /** For leadership and administrators. */
    ADMINISTRATOR,
    /** For secretaries: a signatory, whose side appointed them. */
    SIGNATORY,
    /** For preparers: the region's secretary, who named them. */
    SECRETARY
}
