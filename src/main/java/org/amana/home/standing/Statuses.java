package org.amana.home.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.amana.nomination.ListOverview;
import org.amana.structure.BodyOverview;
import org.jspecify.annotations.Nullable;

/**
 * How a body, the consultations and the list stand, in the words of who reads: what waits with the leadership makes no
 * region late, and what was returned is the region's to do.
 *
 * @param asLeadership whether the leadership reads, and not the region
 */
public record Statuses(boolean asLeadership, LocalDate today, Waits waits) {

    /** From here on the leadership lets a dossier wait too long. */
    public static final int LONG_WAIT = 7;

    /** So many days before its end a body's region is told (B6). */
    public static final int ENDS_SOON = 30;

    public Status body(@Nullable BodyOverview body) {
        if (body == null) {
            return Status.open("home.status.notBegun");
        }
        return switch (body.state()) {
            case SUBMITTED -> waiting(waits.of(body.bodyId()));
            case RETURNED -> returned("home.status.returned");
            case REJECTED -> Status.late("home.status.rejected");
            // What is prepared while a body is in force takes nothing from it (B7).
            case DRAFT ->
                body.inForce() || body.expired()
                        ? inForce(body)
                        : Status.open("home.status.draft", body.filled(), body.seats());
            case APPROVED -> inForce(body);
        };
    }

    private Status inForce(BodyOverview body) {
        if (body.expired()) {
            return expired(body);
        }
        long left = body.endsOn() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, body.endsOn());
        return left <= ENDS_SOON ? Status.waiting("home.status.endsSoon", left) : Status.done("home.status.inForce");
    }

    private static Status expired(BodyOverview body) {
        LocalDate end = body.endsOn();
        return end == null ? Status.late("home.status.expired") : Status.late("home.status.expiredOn", end);
    }

    public Status consultations(int consulted, int provinces) {
        if (provinces == 0) {
            return Status.open("home.status.noCountry");
        }
        return consulted >= provinces
                ? Status.done("home.status.of", consulted, provinces)
                : Status.open("home.status.of", consulted, provinces);
    }

    public Status list(@Nullable ListOverview list) {
        if (list == null) {
            return Status.open("home.status.notBegun");
        }
        if (list.closed()) {
            return Status.done("home.status.closed");
        }
        if (list.submitted() > 0) {
            return waiting(waits.of(list.listId()));
        }
        if (list.returned() > 0) {
            return returned("home.status.provincesReturned", list.returned());
        }
        return list.confirmed() > 0
                ? Status.open("home.status.confirmed", list.confirmed(), list.provinces())
                : Status.open("home.status.proposed", list.withProposal(), list.provinces());
    }

    private Status waiting(long days) {
        return asLeadership && days >= LONG_WAIT
                ? Status.late("home.status.withYou", days)
                : Status.waiting(asLeadership ? "home.status.withYou" : "home.status.withLeadership", days);
    }

    private Status returned(String message, Object... args) {
        return asLeadership ? Status.open(message, args) : Status.late(message, args);
    }
}
