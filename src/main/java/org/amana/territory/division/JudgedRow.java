package org.amana.territory.division;

import java.util.List;
import org.amana.kernel.RuleViolation.Reason;

/**
 * What a row would do.
 *
 * @param kinds what becomes of the territory; empty where it stays as it is
 * @param problems why the row can not be taken; empty where it can
 */
public record JudgedRow(DivisionRow row, List<ChangeKind> kinds, List<Reason> problems) {

    public boolean refused() {
        return !problems.isEmpty();
    }

    public boolean unchanged() {
        return problems.isEmpty() && kinds.isEmpty();
    }
}
