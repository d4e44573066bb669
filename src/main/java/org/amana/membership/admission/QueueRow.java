package org.amana.membership.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.application.ApplicationState;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list.
 *
 * @param left days until the due day, negative when it has passed
 * @param hindrances what asks for a look of its own; none where it can be accepted with others
 * @param selectable whether the viewer may accept it with others
 */
record QueueRow(
        UUID id,
        String reference,
        TwoScripts name,
        TwoScripts province,
        ApplicationState state,
        LocalDate submittedOn,
        long waited,
        long left,
        List<Hindrance> hindrances,
        boolean selectable,
        @Nullable LocalDate decidedOn,
        boolean underAppeal) {

    static final int SOON = 3;

    public String path() {
        return "/applications/" + id;
    }

    /** How the waiting looks. */
    public String tone() {
        return left < 0 ? "late" : "waiting";
    }

    public boolean late() {
        return waits() && left < 0;
    }

    public boolean waits() {
        return state == ApplicationState.SUBMITTED;
    }

    public boolean named() {
        return !name.arabic().isEmpty() || !name.latin().isEmpty();
    }
}
