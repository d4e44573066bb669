package org.amana.home.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart drawn: boxes and connectors in user units of the SVG.
 *
 * @param narrow whether it is made for a phone
 */
record Drawing(int width, int height, boolean narrow, List<Connector> connectors, List<Frame> frames, List<Box> boxes) {

    public String viewBox() {
        return "-1 -1 " + (width + 2) + " " + (height + 2);
    }

    /** A line from one level to the next. */
    record Connector(int x1, int y1, int x2, int y2) {}

    /** What holds a branch together. */
    record Frame(int x, int y, int width, int height) {}

    /**
     * A field with its words.
     *
     * @param href where it leads, null for nowhere
     */
    record Box(
            int x,
            int y,
            int width,
            int height,
            Chart.Look look,
            List<Line> lines,
            @Nullable String href) {

        public String words() {
            return String.join(" ", lines.stream().map(Line::words).toList());
        }
    }

    /** A line of words, centred at x. */
    record Line(String words, boolean strong, int x, int y) {}
}
