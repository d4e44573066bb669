package org.amana.membership.dues.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A member's dues: what was paid settles the oldest year first, and what is left counts for the years to come.
 *
 * @param years the years that were due, the newest first
 * @param last the last year of the membership so far
 * @param settledThrough the last year up to which nothing is owed
 * @param owed dirhams
 * @param left dirhams that were paid for years to come
 */
public record Reckoning(List<Year> years, int last, int settledThrough, int owed, int left) {

    /**
     * @param due what the year asks for; nothing where the member is exempt
     * @param paid how much of it was paid
     */
    public record Year(int year, DuesCategory category, int due, boolean exempt, int paid) {

        public boolean settled() {
            return paid >= due;
        }
    }

    /**
     * @param first the first year of the membership
     * @param last the last one, no later than this year
     * @param paid everything that was paid and not entered against
     */
    static Reckoning of(
            Amounts amounts, int first, int last, IntFunction<DuesCategory> category, IntPredicate exempt, int paid) {
        List<Year> years = new ArrayList<>();
        int left = paid;
        int owed = 0;
        int settled = last;
        for (int year = Math.max(first, Math.min(amounts.firstYear(), last + 1)); year <= last; year++) {
            DuesCategory of = category.apply(year);
            int due = exempt.test(year) ? 0 : amounts.of(of, year);
            int now = Math.min(due, left);
            left -= now;
            if (now < due && owed == 0) {
                settled = year - 1;
            }
            owed += due - now;
            years.add(new Year(year, of, due, exempt.test(year), now));
        }
        Collections.reverse(years);
        return new Reckoning(List.copyOf(years), last, settled, owed, left);
    }

    /**
     * What is kept beside the year: from the amounts of the category that holds now, after the settled year, it makes what
     * is owed. So the sums of a territory need no member's rows.
     */
    int credit(Amounts amounts, DuesCategory now) {
        return amounts.due(now, settledThrough, last) - owed + left;
    }
}
