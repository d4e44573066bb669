package org.amana.membership.intake.list;

import java.util.Collection;

/** How many rows stand how. */
public record Counts(int good, int doubtful, int registered, int bad) {

    public static Counts of(Collection<Standing> standings) {
        return new Counts(
                number(standings, Standing.GOOD),
                number(standings, Standing.DOUBTFUL),
                number(standings, Standing.REGISTERED),
                number(standings, Standing.BAD));
    }

    private static int number(Collection<Standing> standings, Standing standing) {
        return (int) standings.stream().filter(standing::equals).count();
    }

    int all() {
        return good + doubtful + registered + bad;
    }
}
