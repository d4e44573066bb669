package org.amana.membership.freeze;

/** To which committee the case is referred (M3, E6). */
enum FreezeCommittee {
    REGIONAL,
    NATIONAL
}
