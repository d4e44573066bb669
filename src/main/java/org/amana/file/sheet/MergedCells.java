package org.amana.file.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet that are merged over several rows: the file holds their value once, at the top, and a person sees
 * it beside each of these rows.
 */
final class MergedCells {

    static final MergedCells NONE = new MergedCells();

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /** More than a list has in earnest; further ones stay as they are. */
    private static final int MOST = 20_000;

    private final List<Merge> merges = new ArrayList<>();
    private final List<Merge> reached = new ArrayList<>();
    private boolean sorted;
    private int next;

    void add(@Nullable String reference) {
        Matcher cells = REFERENCE.matcher(reference == null ? "" : reference);
        if (cells.matches() && merges.size() < MOST) {
            int from = Integer.parseInt(cells.group(2));
            int to = Integer.parseInt(cells.group(4));
            if (to > from) {
                merges.add(new Merge(column(cells.group(1)), from, to));
            }
        }
    }

    /** The row with what it shares with the rows above; one that has nothing of its own stays empty. */
    List<Cell> filled(int row, List<Cell> cells) {
        reach(row);
        if (reached.isEmpty()) {
            return cells;
        }
        boolean ownContent = cells.stream().anyMatch(cell -> !cell.isEmpty());
        List<Cell> filled = new ArrayList<>(cells);
        for (Merge merge : reached) {
            if (merge.from == row) {
                merge.value = merge.column < cells.size() ? cells.get(merge.column) : Cell.EMPTY;
            } else if (ownContent && !merge.value.isEmpty()) {
                while (filled.size() <= merge.column) {
                    filled.add(Cell.EMPTY);
                }
                if (filled.get(merge.column).isEmpty()) {
                    filled.set(merge.column, merge.value);
                }
            }
        }
        return filled;
    }

    private void reach(int row) {
        if (!sorted) {
            merges.sort(Comparator.comparingInt(merge -> merge.from));
            sorted = true;
        }
        while (next < merges.size() && merges.get(next).from <= row) {
            reached.add(merges.get(next++));
        }
        reached.removeIf(merge -> merge.to < row);
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static final class Merge {
        private final int column;
        private final int from;
        private final int to;
        private Cell value = Cell.EMPTY;

        Merge(int column, int from, int to) {
            this.column = column;
            this.from = from;
            this.to = to;
        }
    }

    /** Those of each part of a workbook, found by the key under which the workbook names a sheet. */
    static final class OfParts {
        private final Map<String, MergedCells> byPart = new HashMap<>();
        private final Map<String, String> parts = new HashMap<>();

        void merged(String part, @Nullable String reference) {
            byPart.computeIfAbsent(part, any -> new MergedCells()).add(reference);
        }

        void named(String key, String target) {
            parts.put(key, target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }

        MergedCells of(@Nullable String key) {
            return byPart.getOrDefault(parts.getOrDefault(String.valueOf(key), ""), NONE);
        }
    }
}
