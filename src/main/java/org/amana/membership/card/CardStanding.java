package org.amana.membership.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a card stands today, by the facts of the card and of the membership (M6). */
public enum CardStanding {
    VALID("done"),
    /** The membership is suspended; the card is valid again when that ends. */
    RESTING("waiting"),
    EXPIRED("late"),
    ENDED("open");

    private final String tone;

    CardStanding(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    static CardStanding of(Card card, boolean active, boolean complete, LocalDate today) {
        if (!card.current()) {
            return ENDED;
        }
        if (card.expiredOn(today)) {
            return EXPIRED;
        }
        return active && complete ? VALID : RESTING;
    }

    /** Whether the check page says that it is valid. */
    static boolean valid(@Nullable CardStanding standing) {
        return standing == VALID;
    }
}
