package org.amana.membership.intake;

import java.util.Collection;

/** How many rows stand how. */
record Counts(int good, int doubtful, int registered, int bad) {

    static Counts of(Collection<JudgedRow> rows) {
        return new Counts(
                number(rows, Standing.GOOD),
                number(rows, Standing.DOUBTFUL),
                number(rows, Standing.REGISTERED),
                number(rows, Standing.BAD));
    }

    private static int number(Collection<JudgedRow> rows, Standing standing) {
        return (int) rows.stream().filter(row -> row.standing() == standing).count();
    }

    int all() {
        return good + doubtful + registered + bad;
    }
}
