package org.amana.membership.duplicate;

/** Which of the two records a value is taken from. */
enum Side {
    SURVIVOR,
    ABSORBED
}
