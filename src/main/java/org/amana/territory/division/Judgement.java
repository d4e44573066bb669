package org.amana.territory.division;

import java.util.List;

/** Every row of a division with what it would do, and what the sound ones do together. */
public record Judgement(List<JudgedRow> rows, DivisionPlan plan) {

    public List<JudgedRow> refused() {
        return rows.stream().filter(JudgedRow::refused).toList();
    }

    public long unchanged() {
        return rows.stream().filter(JudgedRow::unchanged).count();
    }

    public long count(ChangeKind kind) {
        return plan.changes().stream().filter(change -> change.kind() == kind).count();
    }
}
