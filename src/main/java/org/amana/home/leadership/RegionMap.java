package org.amana.home.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.home.standing.Progress;
import org.amana.home.standing.RegionStanding;

/** The regions as tiles that lie about as on the map; never mirrored, whatever the direction of the page. */
public record RegionMap(List<Tile> tiles) {

    public static final int TILE_WIDTH = 74;
    public static final int TILE_HEIGHT = 62;
    public static final int WIDTH = 5 * TILE_WIDTH;
    public static final int HEIGHT = 8 * TILE_HEIGHT;
    private static final int LINE = 12;
    private static final int LONGEST_LINE = 11;

    /** Column and row of each region; the one for members abroad lies apart. */
    private static final Map<String, int[]> PLACES = Map.ofEntries(
            Map.entry("01", new int[] {3, 0}),
            Map.entry("04", new int[] {2, 1}),
            Map.entry("03", new int[] {3, 1}),
            Map.entry("02", new int[] {4, 1}),
            Map.entry("06", new int[] {1, 2}),
            Map.entry("05", new int[] {2, 2}),
            Map.entry("08", new int[] {3, 2}),
            Map.entry("07", new int[] {1, 3}),
            Map.entry("09", new int[] {1, 4}),
            Map.entry("10", new int[] {1, 5}),
            Map.entry("11", new int[] {0, 6}),
            Map.entry("12", new int[] {0, 7}),
            Map.entry("13", new int[] {4, 7}));

    /**
     * One region.
     *
     * @param lines its name, broken to fit
     */
    public record Tile(RegionStanding region, int x, int y, List<Line> lines) {}

    /** A line of words and where it stands, from the tile's corner. */
    public record Line(String words, int y) {}

    public Progress[] legend() {
        return Progress.values();
    }

    public static RegionMap of(List<RegionStanding> regions, Locale locale) {
        return new RegionMap(regions.stream()
                .filter(region -> PLACES.containsKey(region.code()))
                .map(region -> tile(region, locale))
                .toList());
    }

    private static Tile tile(RegionStanding region, Locale locale) {
        int[] place = PLACES.get(region.code());
        List<String> words = broken(region.name().in(locale));
        int first = (TILE_HEIGHT - (words.size() + 1) * LINE) / 2 + LINE - 2;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(new Line(words.get(i), first + i * LINE));
        }
        return new Tile(region, place[0] * TILE_WIDTH, place[1] * TILE_HEIGHT, lines);
    }

    /** One line a part of the name; a long part over two. */
    private static List<String> broken(String name) {
        List<String> lines = new ArrayList<>();
        for (String part : name.split("-")) {
            String line = "";
            for (String word : part.strip().split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST_LINE) {
                    lines.add(line);
                    line = word;
                } else {
                    line = line.isEmpty() ? word : line + " " + word;
                }
            }
            lines.add(line);
        }
        return lines;
    }
}
