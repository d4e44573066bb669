package org.amana.review.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.amana.kernel.LegalDay;

/** How long something waits with the leadership, and how that looks. */
record Wait(long days) {

    private static final long LATE = 10;
    private static final long LONG = 3;

    static Wait since(Instant submittedAt, LegalDay legalDay) {
        return new Wait(ChronoUnit.DAYS.between(LegalDay.dayOf(submittedAt), legalDay.today()));
    }

    /** Tone of the status: {@code late}, {@code waiting} or {@code open}. */
    public String tone() {
        if (days >= LATE) {
            return "late";
        }
        return days >= LONG ? "waiting" : "open";
    }
}
