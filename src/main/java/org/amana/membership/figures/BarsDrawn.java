package org.amana.membership.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import org.amana.membership.figures.Figure.Bar;
import org.amana.membership.figures.Figure.Drawing;
import org.amana.membership.figures.Figure.Row;
import org.amana.membership.figures.Figure.Value;
import org.amana.membership.figures.Figure.Word;
import org.jspecify.annotations.Nullable;

/** Draws figures as bars in a width that a phone shows unreduced; the sides change for a reader from the right. */
final class BarsDrawn {

    private static final int WIDTH = 340;
    private static final int ROW = 44;
    private static final int BAR = 14;
    private static final int MIDDLE = 56;
    private static final int NUMBER = 58;

    private final boolean fromRight;
    private final LongFunction<String> numbers;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private BarsDrawn(boolean fromRight, LongFunction<String> numbers) {
        this.fromRight = fromRight;
        this.numbers = numbers;
    }

    /** Each row a label and its number with a bar below: women first, where they are told apart. */
    static Drawing rows(List<Row> rows, boolean fromRight, LongFunction<String> numbers) {
        BarsDrawn drawn = new BarsDrawn(fromRight, numbers);
        long most = Math.max(
                1, rows.stream().mapToLong(row -> row.all().number()).max().orElse(1));
        int y = 0;
        for (Row row : rows) {
            drawn.word(0, y + 16, row.label(), "start", false);
            drawn.word(WIDTH, y + 16, numbers.apply(row.all().number()), "end", true);
            if (row.women() == null || row.men() == null) {
                drawn.bar(0, y + 24, length(row.all(), most, WIDTH), "all", row.label(), row.all());
            } else {
                int women = length(row.women(), most, WIDTH);
                drawn.bar(0, y + 24, women, "women", row.label(), row.women());
                drawn.bar(women, y + 24, length(row.men(), most, WIDTH), "men", row.label(), row.men());
            }
            y += ROW;
        }
        return new Drawing(WIDTH, y, drawn.bars, drawn.words);
    }

    /** The oldest on top, women on the side where reading begins. */
    static Drawing pyramid(List<Row> youngestFirst, boolean fromRight, LongFunction<String> numbers) {
        BarsDrawn drawn = new BarsDrawn(fromRight, numbers);
        List<Row> rows = new ArrayList<>(youngestFirst);
        Collections.reverse(rows);
        long most = 1;
        for (Row row : rows) {
            most = Math.max(most, Math.max(number(row.women()), number(row.men())));
        }
        int side = (WIDTH - MIDDLE) / 2;
        int y = 0;
        for (Row row : rows) {
            Value women = row.women();
            Value men = row.men();
            drawn.word(WIDTH / 2, y + 18, row.label(), "middle", false);
            if (women != null && men != null) {
                int left = length(women, most, side - NUMBER);
                drawn.bar(side - left, y + 6, left, "women", row.label(), women);
                drawn.word(side - left - 6, y + 18, numbers.apply(women.number()), "end", true);
                int right = length(men, most, side - NUMBER);
                drawn.bar(side + MIDDLE, y + 6, right, "men", row.label(), men);
                drawn.word(side + MIDDLE + right + 6, y + 18, numbers.apply(men.number()), "start", true);
            }
            y += 30;
        }
        return new Drawing(WIDTH, y, drawn.bars, drawn.words);
    }

    private static long number(@Nullable Value value) {
        return value == null ? 0 : value.number();
    }

    /** What there is is seen, however little. */
    private static int length(Value value, long most, int room) {
        return value.number() == 0 ? 0 : Math.max(2, (int) (room * value.number() / most));
    }

    private void bar(int x, int y, int width, String look, String label, Value value) {
        if (width > 0) {
            bars.add(new Bar(
                    fromRight ? WIDTH - x - width : x,
                    y,
                    width,
                    BAR,
                    look,
                    value.href(),
                    label + ": " + numbers.apply(value.number())));
        }
    }

    private void word(int x, int y, String text, String anchor, boolean strong) {
        words.add(new Word(fromRight ? WIDTH - x : x, y, text, anchor, strong));
    }
}
