package org.amana.membership.figures;

import java.util.List;

/**
 * A figure: its numbers, and how they are drawn.
 *
 * @param id its name in the page; the key of its title is {@code figures.<id>}
 * @param counted key of the word for what it counts
 * @param series into what each row is divided, in the order of its parts; key of each {@code figures.<series>}
 * @param rows in the order of reading
 */
record Figure(String id, String counted, List<String> series, List<Row> rows, Drawing drawing) {

    static final List<String> BY_GENDER = List.of("women", "men");

    /**
     * Numbers of one kind, each leading to what it counts.
     *
     * @param parts of all, none where it is not divided
     */
    record Row(String label, Value all, List<Value> parts) {

        Row(String label, Value all) {
            this(label, all, List.of());
        }
    }

    /** @param text the number as it is read */
    record Value(long number, String text, String href) {}

    /** Days may be none where something was counted all the same. */
    public boolean empty() {
        return counted.equals("figures.days")
                ? rows.isEmpty()
                : rows.stream().allMatch(row -> row.all().number() == 0);
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

    /** @param look one of the series, or {@code all} */
    record Bar(int x, int y, int width, int height, String look, String href, String said) {}

    /** @param anchor {@code start}, {@code middle} or {@code end}, as the reader reads */
    record Word(int x, int y, String text, String anchor, boolean strong) {}
}
