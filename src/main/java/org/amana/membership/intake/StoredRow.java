package org.amana.membership.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.amana.kernel.RuleViolation;
import org.springframework.context.MessageSourceResolvable;

/** A row as it was judged, with the reasons to show. */
record StoredRow(StagedRow row, Standing standing, List<MessageSourceResolvable> reasons) {

    public int number() {
        return row.number();
    }

    public String name() {
        return row.name();
    }

    /** Whether all of this was shown before. */
    boolean knows(Collection<RuleViolation.Reason> doubts) {
        return doubts.stream().allMatch(doubt -> reasons.stream()
                .anyMatch(known ->
                        Arrays.asList(Objects.requireNonNull(known.getCodes())).contains(doubt.message())
                                && Arrays.asList(Objects.requireNonNull(known.getArguments()))
                                        .equals(doubt.args())));
    }

    static Counts counts(Collection<StoredRow> rows) {
        int doubtful = (int)
                rows.stream().filter(row -> row.standing() == Standing.DOUBTFUL).count();
        return new Counts(rows.size() - doubtful, doubtful, 0, 0);
    }
}
