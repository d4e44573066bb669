package org.amana.membership;

/** When a member can be called upon (P2). */
public enum Availability {
    ANY_DAY,
    EVENINGS,
    WEEKENDS,
    CAMPAIGNS,
    FROM_HOME,
    NOT_NOW
}
