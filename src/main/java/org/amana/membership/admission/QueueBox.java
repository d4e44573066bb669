package org.amana.membership.admission;

import java.util.Arrays;
import java.util.List;

/** The lists of applications. */
public enum QueueBox {
    /** To be decided, the oldest first. */
    WAITING("a.state = 'SUBMITTED'", "a.submitted_at", false),
    /** Of these, the ones whose time has passed (M5). */
    LATE("a.state = 'SUBMITTED' and a.due_on < ?", "a.submitted_at", false),
    /** Of these, the ones that are still in time. */
    IN_TIME("a.state = 'SUBMITTED' and a.due_on >= ?", "a.submitted_at", false),
    /** Refused, and under appeal (M5). */
    APPEALS("a.appealed_at is not null and a.appeal_outcome is null", "a.appealed_at", false),
    /** Decided or withdrawn, the latest first. */
    DECIDED("a.state <> 'SUBMITTED'", "a.decided_at", true);

    private final String condition;
    private final String order;
    private final boolean descending;

    QueueBox(String condition, String order, boolean descending) {
        this.condition = condition;
        this.order = order;
        this.descending = descending;
    }

    /** The lists among which a page leads; another is a part of one of them. */
    static List<QueueBox> main() {
        return List.of(WAITING, LATE, APPEALS, DECIDED);
    }

    /** Whether the condition asks for the day. */
    boolean ofDay() {
        return this == LATE || this == IN_TIME;
    }

    static QueueBox of(String typed) {
        return Arrays.stream(values())
                .filter(box -> box.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(WAITING);
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }

    boolean descending() {
        return descending;
    }
}
