package org.amana.membership.intake;

import java.util.ArrayList;
import java.util.List;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.Registration;
import org.amana.membership.roll.PersonCheck;

/** A row with what it would register, and everything that speaks against it. */
final class JudgedRow {

    private final StagedRow row;
    private final Registration registration;
    private final PersonCheck.Checked checked;
    private final List<Reason> against = new ArrayList<>();
    private final List<Reason> doubts = new ArrayList<>();

    JudgedRow(StagedRow row, Registration registration, PersonCheck.Checked checked, List<Reason> against) {
        this.row = row;
        this.registration = registration;
        this.checked = checked;
        this.against.addAll(against);
    }

    void refuse(String message, Object... args) {
        against.add(new Reason(message, null, List.of(args)));
    }

    void doubt(String message, Object... args) {
        doubts.add(new Reason(message, null, List.of(args)));
    }

    Standing standing() {
        if (!against.isEmpty()) {
            return Standing.BAD;
        }
        return doubts.isEmpty() ? Standing.GOOD : Standing.DOUBTFUL;
    }

    boolean possible() {
        return against.isEmpty();
    }

    List<Reason> reasons() {
        return against.isEmpty() ? doubts : against;
    }

    StagedRow row() {
        return row;
    }

    Registration registration() {
        return registration;
    }

    PersonCheck.Checked checked() {
        return checked;
    }
}
