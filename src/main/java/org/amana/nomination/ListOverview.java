package org.amana.nomination;

import java.util.UUID;

/**
 * How far a region's list is; each number counts provinces.
 *
 * @param provinces that the list covers
 * @param withProposal have nominees, or nobody with a reason (N1)
 * @param consulted have a consultation on record (N2)
 * @param submitted are with the leadership now
 * @param confirmed are decided: a nominee was confirmed, or the leadership leaves the province open (N5)
 * @param returned are the region's again: returned, or the names refused (N5)
 * @param closed every province is decided (N6)
 */
public record ListOverview(
        UUID listId,
        String regionCode,
        int provinces,
        int withProposal,
        int consulted,
        int submitted,
        int confirmed,
        int returned,
        boolean closed) {}
