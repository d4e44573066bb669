package org.amana.membership.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure: its numbers, and how they are drawn.
 *
 * @param id its name in the page; the key of its title is {@code figures.<id>}
 * @param rows in the order of reading
 */
record Figure(String id, List<Row> rows, Drawing drawing) {

    /**
     * Numbers of one kind of members, each leading to them.
     *
     * @param men null where women and men are not told apart
     */
    record Row(
            String label,
            Value all,
            @Nullable Value women,
            @Nullable Value men) {}

    record Value(long number, String href) {}

    public long total() {
        return rows.stream().mapToLong(row -> row.all().number()).sum();
    }

    public boolean byGender() {
        return rows.stream().anyMatch(row -> row.women() != null);
    }

    /**
     * What is drawn, in user units; mirrored for a reader from the right.
     *
     * @param height of the whole
     */
    record Drawing(int width, int height, List<Bar> bars, List<Word> words) {

        public String viewBox() {
            return "0 0 " + width + " " + height;
        }
    }

    /** @param look {@code women}, {@code men} or {@code all} */
    record Bar(int x, int y, int width, int height, String look, String href, String said) {}

    /** @param anchor {@code start}, {@code middle} or {@code end}, as the reader reads */
    record Word(int x, int y, String text, String anchor, boolean strong) {}
}
