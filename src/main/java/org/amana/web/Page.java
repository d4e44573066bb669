package org.amana.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list, by keyset: the next page starts after a key, so that the ten-thousandth is as quick as the
 * first.
 *
 * @param rows the rows shown
 * @param previous the address parameter that leads to the page before, null on the first
 * @param next the address parameter that leads to the page after, null on the last
 */
public record Page<T>(
        List<T> rows, @Nullable String previous, @Nullable String next) {

    /**
     * Makes a page of what was read: one row more than a page shows, after a key or, backwards, before one.
     *
     * @param read the rows in the order in which they were read
     * @param size how many rows a page shows
     * @param backwards whether they were read backwards, before a key
     * @param fromStart whether they were read from the start, after no key
     * @param key the key of a row
     */
    public static <T> Page<T> of(
            List<T> read, int size, boolean backwards, boolean fromStart, Function<T, String> key) {
        boolean more = read.size() > size;
        List<T> rows = new ArrayList<>(more ? read.subList(0, size) : read);
        if (backwards) {
            Collections.reverse(rows);
        }
        boolean before = backwards ? more : !fromStart;
        boolean after = backwards || more;
        return new Page<>(
                List.copyOf(rows),
                before && !rows.isEmpty() ? key.apply(rows.get(0)) : null,
                after && !rows.isEmpty() ? key.apply(rows.get(rows.size() - 1)) : null);
    }
}
