package org.amana.home.chart;

import java.util.ArrayList;
import java.util.List;
import org.amana.home.chart.Chart.Part;
import org.amana.home.chart.Chart.Text;
import org.amana.home.chart.Drawing.Line;

/** Breaks words into the lines that a box has room for. Lengths are estimates: the reader's font is not known here. */
final class Lettering {

    private static final int LINE = 17;
    private static final int ABOVE = 9;
    private static final int LEAST = 44;
    /** About the width of a Latin letter and of an Arabic one, in user units. */
    private static final double LATIN = 6.9;

    private static final double ARABIC = 5.7;

    private Lettering() {}

    static int height(Part part, int across) {
        int lines = part.texts().stream()
                .mapToInt(text -> broken(text, across).size())
                .sum();
        return Math.max(LEAST, lines * LINE + 2 * ABOVE);
    }

    /** The lines of a part, centred in its box. */
    static List<Line> lines(Part part, int x, int y, int across, int tall) {
        List<Line> lines = new ArrayList<>();
        int count = part.texts().stream()
                .mapToInt(text -> broken(text, across).size())
                .sum();
        int base = y + (tall - count * LINE) / 2 + LINE - 5;
        for (Text text : part.texts()) {
            for (String words : broken(text, across)) {
                lines.add(new Line(words, text.strong(), x + across / 2, base));
                base += LINE;
            }
        }
        return lines;
    }

    private static List<String> broken(Text text, int across) {
        int room = (int) ((across - 12) / (arabic(text) ? ARABIC : LATIN));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.words().strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean arabic(Text text) {
        return text.words()
                .codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }
}
