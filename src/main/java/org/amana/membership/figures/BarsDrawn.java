package org.amana.membership.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amana.membership.figures.Figure.Bar;
import org.amana.membership.figures.Figure.Drawing;
import org.amana.membership.figures.Figure.Row;
import org.amana.membership.figures.Figure.Value;
import org.amana.membership.figures.Figure.Word;

/** Draws figures as bars in a width that a phone shows unreduced; the sides change for a reader from the right. */
final class BarsDrawn {

    private static final int WIDTH = 340;
    private static final int ROW = 44;
    private static final int BAR = 14;
    private static final int MIDDLE = 56;
    private static final int NUMBER = 58;

    private final boolean fromRight;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private BarsDrawn(boolean fromRight) {
        this.fromRight = fromRight;
    }

    /** Each row a label and its number with a bar below, in its parts where it has some. */
    static Figure rows(String id, String counted, List<String> series, List<Row> rows, boolean fromRight) {
        BarsDrawn drawn = new BarsDrawn(fromRight);
        long most = Math.max(
                1, rows.stream().mapToLong(row -> row.all().number()).max().orElse(1));
        int y = 0;
        for (Row row : rows) {
            drawn.word(0, y + 16, row.label(), "start", false);
            drawn.word(WIDTH, y + 16, row.all().text(), "end", true);
            int x = 0;
            for (int part = 0; part < row.parts().size(); part++) {
                int length = length(row.parts().get(part), most, WIDTH);
                drawn.bar(
                        x,
                        y + 24,
                        length,
                        series.get(part),
                        row.label(),
                        row.parts().get(part));
                x += length;
            }
            if (row.parts().isEmpty()) {
                drawn.bar(0, y + 24, length(row.all(), most, WIDTH), "all", row.label(), row.all());
            }
            y += ROW;
        }
        return new Figure(id, counted, series, rows, new Drawing(WIDTH, y, drawn.bars, drawn.words));
    }

    /** The oldest on top, women on the side where reading begins. */
    static Figure pyramid(String id, String counted, List<Row> youngestFirst, boolean fromRight) {
        BarsDrawn drawn = new BarsDrawn(fromRight);
        List<Row> rows = new ArrayList<>(youngestFirst);
        Collections.reverse(rows);
        long most = 1;
        for (Row row : rows) {
            for (Value part : row.parts()) {
                most = Math.max(most, part.number());
            }
        }
        int side = (WIDTH - MIDDLE) / 2;
        int y = 0;
        for (Row row : rows) {
            Value women = row.parts().get(0);
            Value men = row.parts().get(1);
            drawn.word(WIDTH / 2, y + 18, row.label(), "middle", false);
            int left = length(women, most, side - NUMBER);
            drawn.bar(side - left, y + 6, left, "women", row.label(), women);
            drawn.word(side - left - 6, y + 18, women.text(), "end", true);
            int right = length(men, most, side - NUMBER);
            drawn.bar(side + MIDDLE, y + 6, right, "men", row.label(), men);
            drawn.word(side + MIDDLE + right + 6, y + 18, men.text(), "start", true);
            y += 30;
        }
        return new Figure(id, counted, Figure.BY_GENDER, youngestFirst, new Drawing(WIDTH, y, drawn.bars, drawn.words));
    }

    /** What there is is seen, however little. */
    private static int length(Value value, long most, int room) {
        return value.number() == 0 ? 0 : Math.max(2, (int) (room * value.number() / most));
    }

    private void bar(int x, int y, int width, String look, String label, Value value) {
        if (width > 0) {
            bars.add(new Bar(
                    fromRight ? WIDTH - x - width : x, y, width, BAR, look, value.href(), label + ": " + value.text()));
        }
    }

    private void word(int x, int y, String text, String anchor, boolean strong) {
        words.add(new Word(fromRight ? WIDTH - x : x, y, text, anchor, strong));
    }
}
