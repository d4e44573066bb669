package org.amana.home.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amana.home.chart.Chart.Branch;
import org.amana.home.chart.Chart.Card;
import org.amana.home.chart.Chart.Part;
import org.amana.home.chart.Drawing.Box;
import org.amana.home.chart.Drawing.Connector;
import org.amana.home.chart.Drawing.Frame;

/**
 * Draws a chart: the trunk in the middle, the branches side by side on a sheet that lies, or below each other on a phone;
 * from right to left where the reader's script does.
 */
final class Draughtsman {

    /** A sheet that lies, and a phone. */
    private static final int SHEET = 1120;

    private static final int PHONE = 340;
    private static final int GAP = 14;
    private static final int NARROW_GAP = 10;
    private static final int TRUNK = 300;
    /** More columns than this on a sheet leave no room for names. */
    private static final int COLUMNS = 6;

    private final int width;
    private final int gap;
    private final boolean narrow;
    private final boolean fromRight;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<Connector> connectors = new ArrayList<>();

    private Draughtsman(boolean narrow, boolean fromRight) {
        this.narrow = narrow;
        this.fromRight = fromRight;
        this.width = narrow ? PHONE : SHEET;
        this.gap = narrow ? NARROW_GAP : GAP;
    }

    static Drawing sheet(Chart chart, boolean fromRight) {
        return new Draughtsman(false, fromRight).draw(chart);
    }

    static Drawing phone(Chart chart, boolean fromRight) {
        return new Draughtsman(true, fromRight).draw(chart);
    }

    private Drawing draw(Chart chart) {
        int y = trunk(chart.trunk());
        int height = narrow ? stacked(chart.branches(), y) : sideBySide(chart.branches(), y);
        return new Drawing(width, height, narrow, connectors, frames, boxes);
    }

    private int trunk(List<Card> cards) {
        int y = 0;
        for (Card card : cards) {
            if (y > 0) {
                connectors.add(new Connector(width / 2, y, width / 2, y + gap));
                y += gap;
            }
            y = card(card, (width - TRUNK) / 2, y, TRUNK, 0);
        }
        return y;
    }

    private int stacked(List<Branch> branches, int from) {
        int y = from;
        for (Branch branch : branches) {
            connectors.add(new Connector(width / 2, y, width / 2, y + gap));
            y = branch(branch, 0, y + gap, width, 2);
        }
        return y;
    }

    private int sideBySide(List<Branch> branches, int from) {
        int[] columns = columns(branches);
        int all = Arrays.stream(columns).sum();
        int room = width - GAP * (branches.size() - 1);
        int x = 0;
        int bus = from + GAP;
        int lowest = bus;
        for (int i = 0; i < branches.size(); i++) {
            int own = i == branches.size() - 1 ? width - x : room * columns[i] / all;
            int middle = mirrored(x, own) + own / 2;
            connectors.add(new Connector(width / 2, bus, middle, bus));
            connectors.add(new Connector(middle, bus, middle, bus + GAP));
            lowest = Math.max(lowest, branch(branches.get(i), x, bus + GAP, own, columns[i]));
            x += own + GAP;
        }
        connectors.add(new Connector(width / 2, from, width / 2, bus));
        return lowest;
    }

    /** So many columns for each branch that the rows are few and everything fits across the sheet. */
    private static int[] columns(List<Branch> branches) {
        int rows = 5;
        int[] columns;
        do {
            int most = rows++;
            columns = branches.stream()
                    .mapToInt(branch -> Math.max(1, (branch.cards().size() + most - 1) / most))
                    .toArray();
        } while (Arrays.stream(columns).sum() > Math.max(COLUMNS, branches.size()));
        return branches.size() == 1
                ? new int[] {Math.min(5, branches.get(0).cards().size())}
                : columns;
    }

    private int branch(Branch branch, int x, int from, int across, int columns) {
        int y = from;
        Part head = branch.head();
        int inner = gap / 2;
        y = (head == null ? y : part(head, x, y, across, 0)) + inner;
        int own = (across - 2 * inner - (columns - 1) * gap / 2) / columns;
        List<Card> cards = branch.cards();
        for (int first = 0; first < cards.size(); first += columns) {
            List<Card> row = cards.subList(first, Math.min(first + columns, cards.size()));
            int tall = row.stream().mapToInt(card -> height(card, own)).max().orElse(0);
            for (int i = 0; i < row.size(); i++) {
                card(row.get(i), x + inner + i * (own + gap / 2), y, own, tall);
            }
            y += tall + gap / 2;
        }
        frames.add(new Frame(mirrored(x, across), from, across, y - from));
        return y;
    }

    private static int height(Card card, int across) {
        return card.parts().stream()
                .mapToInt(part -> Lettering.height(part, across))
                .sum();
    }

    /** The last part of a card takes what its row has to spare. */
    private int card(Card card, int x, int from, int across, int tall) {
        int y = from;
        for (int i = 0; i < card.parts().size(); i++) {
            boolean last = i == card.parts().size() - 1;
            y = part(card.parts().get(i), x, y, across, last ? from + tall - y : 0);
        }
        return y;
    }

    private int part(Part part, int x, int y, int across, int atLeast) {
        int tall = Math.max(atLeast, Lettering.height(part, across));
        int left = mirrored(x, across);
        boxes.add(
                new Box(left, y, across, tall, part.look(), Lettering.lines(part, left, y, across, tall), part.href()));
        return y + tall;
    }

    private int mirrored(int x, int across) {
        return fromRight ? width - x - across : x;
    }
}
