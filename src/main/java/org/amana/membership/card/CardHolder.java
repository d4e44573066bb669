package org.amana.membership.card;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;

/**
 * A member as a card needs them.
 *
 * @param number the membership's
 */
public record CardHolder(
        UUID memberId,
        String number,
        TwoScripts name,
        String regionCode,
        String provinceCode,
        boolean active,
        boolean complete,
        boolean photographed) {

    /** What stands between this member and a card (M1, M6), all of it. */
    public List<RuleViolation.Reason> obstacles() {
        List<RuleViolation.Reason> obstacles = new ArrayList<>();
        if (!active) {
            obstacles.add(new RuleViolation.Reason("M6.notActive", null, List.of()));
        }
        if (!complete) {
            obstacles.add(new RuleViolation.Reason("M1.noCard", null, List.of()));
        }
        if (!photographed) {
            obstacles.add(new RuleViolation.Reason("M6.noPhotograph", null, List.of()));
        }
        return obstacles;
    }
}
