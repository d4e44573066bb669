package org.amana.membership.dues.account;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many dirhams each category pays in each year that has come; a year without an amount asks for nothing.
 *
 * @param thisYear the year that is running
 */
public record Amounts(int thisYear, Map<DuesCategory, NavigableMap<Integer, Integer>> byYear) {

    public int of(DuesCategory category, int year) {
        return years(category).getOrDefault(year, 0);
    }

    /** The first year in which this category pays; a year that never comes where it does not. */
    public int firstYear(DuesCategory category) {
        return years(category).isEmpty() ? Integer.MAX_VALUE : years(category).firstKey();
    }

    /** The first year in which anybody pays. */
    public int firstYear() {
        return byYear.keySet().stream().mapToInt(this::firstYear).min().orElse(Integer.MAX_VALUE);
    }

    /** Whether members owe dues at all yet. */
    public boolean introduced() {
        return firstYear() <= thisYear;
    }

    /** What is due after a year until this one. */
    public int dueAfter(DuesCategory category, int year) {
        return due(category, year, thisYear);
    }

    /** What is due after a year until another. */
    int due(DuesCategory category, int after, int until) {
        return after >= until
                ? 0
                : years(category).tailMap(after, false).headMap(until, true).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private NavigableMap<Integer, Integer> years(DuesCategory category) {
        return byYear.getOrDefault(category, new TreeMap<>());
    }
}
