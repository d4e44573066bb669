package org.amana.membership.intake.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.Registration;
import org.amana.membership.intake.list.Counts;
import org.amana.membership.intake.list.Standing;
import org.amana.membership.naming.NameFolding;
import org.amana.membership.naming.PersonName;
import org.amana.membership.roll.PersonCheck;
import org.jspecify.annotations.Nullable;

/** A row with what it would register, and everything that speaks against it. */
public final class JudgedRow {

    private final StagedRow row;
    private final Registration registration;
    private final PersonCheck.Checked checked;
    private @Nullable Set<String> sounds;
    private final List<Reason> against = new ArrayList<>();
    private final List<Reason> doubts = new ArrayList<>();
    private boolean registered;

    public JudgedRow(StagedRow row, Registration registration, PersonCheck.Checked checked, List<Reason> against) {
        this.row = row;
        this.registration = registration;
        this.checked = checked;
        this.against.addAll(against);
    }

    /** How the person's name sounds, by which likely duplicates are found; most rows that are entered are never asked. */
    public Set<String> sounds() {
        if (sounds == null) {
            PersonName name = checked.data().personName();
            sounds = NameFolding.soundKeys(name.arabic(), name.latin());
        }
        return sounds;
    }

    public void refuse(String message, Object... args) {
        against.add(new Reason(message, null, List.of(args)));
    }

    /** The person is a member already (M1). */
    public void registered(String message, Object... args) {
        refuse(message, args);
        registered = true;
    }

    public void doubt(String message, Object... args) {
        doubts.add(new Reason(message, null, List.of(args)));
    }

    public Standing standing() {
        if (!against.isEmpty()) {
            return registered ? Standing.REGISTERED : Standing.BAD;
        }
        return doubts.isEmpty() ? Standing.GOOD : Standing.DOUBTFUL;
    }

    public boolean possible() {
        return against.isEmpty();
    }

    public List<Reason> reasons() {
        return against.isEmpty() ? doubts : against;
    }

    public StagedRow row() {
        return row;
    }

    public Registration registration() {
        return registration;
    }

    public PersonCheck.Checked checked() {
        return checked;
    }

    public static Counts counts(Collection<JudgedRow> rows) {
        return Counts.of(rows.stream().map(JudgedRow::standing).toList());
    }
}
