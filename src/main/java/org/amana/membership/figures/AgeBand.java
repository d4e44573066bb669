package org.amana.membership.figures;

import org.jspecify.annotations.Nullable;

/** Ages that are counted together. */
enum AgeBand {
    TO_24(18, 24),
    TO_34(25, 34),
    TO_44(35, 44),
    TO_54(45, 54),
    TO_64(55, 64),
    OLDER(65, null);

    private final int from;
    private final @Nullable Integer until;

    AgeBand(int from, @Nullable Integer until) {
        this.from = from;
        this.until = until;
    }

    int from() {
        return from;
    }

    /** The oldest, null without end. */
    @Nullable
    Integer until() {
        return until;
    }

    /** {@code 25–34}, {@code 65+}. */
    String words() {
        // isolated, so that it reads from the left among Arabic words too
        return "\u2066" + (until == null ? from + "+" : from + "–" + until) + "\u2069";
    }
}
