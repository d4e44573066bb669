package org.amana.membership.intake.row;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.amana.kernel.RuleViolation;
import org.amana.membership.intake.list.Counts;
import org.amana.membership.intake.list.Standing;
import org.springframework.context.MessageSourceResolvable;

/** A row as it was judged, with the reasons to show. */
public record StoredRow(StagedRow row, Standing standing, List<MessageSourceResolvable> reasons) {

    public int number() {
        return row.number();
    }

    public String name() {
        return row.name();
    }

    /** Whether all of this was shown before. */
    public boolean knows(Collection<RuleViolation.Reason> doubts) {
        return doubts.stream().allMatch(doubt -> reasons.stream()
                .anyMatch(known ->
                        Arrays.asList(Objects.requireNonNull(known.getCodes())).contains(doubt.message())
                                && Arrays.asList(Objects.requireNonNull(known.getArguments()))
                                        .equals(doubt.args())));
    }

    public static Counts counts(Collection<StoredRow> rows) {
        return Counts.of(rows.stream().map(StoredRow::standing).toList());
    }
}
