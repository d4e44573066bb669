package org.amana.structure.preparer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.structure.Post;
import org.jspecify.annotations.Nullable;

/**
 * Who prepares in the secretary's name, who did, and who could (A6).
 *
 * @param inForce whether the region has a secretariat in force, among whose members to name
 * @param candidates its members who do not prepare yet
 */
record PreparersPage(
        String region,
        TwoScripts regionName,
        boolean inForce,
        List<Row> standing,
        List<Row> former,
        List<Candidate> candidates) {

    String path() {
        return "/regions/" + region + "/preparers";
    }

    /**
     * @param name null for a member who belongs elsewhere now
     * @param later begins on a later day
     * @param waits the account has still to be taken into use
     * @param endedOn the day on which it ended before its last day
     */
    record Row(
            UUID id,
            @Nullable TwoScripts name,
            @Nullable String number,
            LocalDate from,
            LocalDate until,
            boolean later,
            boolean waits,
            @Nullable LocalDate endedOn,
            Preparer.@Nullable Ending ending) {}

    record Candidate(UUID memberId, TwoScripts name, String number, Post post) {}
}
