package org.amana.membership.card;

import java.util.List;
import org.amana.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a member.
 *
 * @param all the newest first
 * @param obstacles what stands between the member and a new card (M1, M6); empty when nothing does
 */
public record CardsOf(List<CardView> all, List<RuleViolation.Reason> obstacles) {

    /** The one that can be shown; at most one. */
    public @Nullable CardView current() {
        return all.stream().filter(CardView::current).findFirst().orElse(null);
    }

    public List<CardView> former() {
        return all.stream().filter(card -> !card.current()).toList();
    }

    /** Whether a photograph is (also) missing: the member can send one. */
    public boolean lacksPhotograph() {
        return obstacles.stream().anyMatch(obstacle -> obstacle.message().equals("M6.noPhotograph"));
    }
}
