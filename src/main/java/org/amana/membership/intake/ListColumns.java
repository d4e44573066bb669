package org.amana.membership.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list in the order of its file.
 *
 * @param places what each column holds, null where it is not read
 */
record ListColumns(List<@Nullable ImportColumn> places) {

    private static final String NOT_READ = "-";

    /** As it is kept: names, and a dash for a column that is not read. */
    String kept() {
        return places.stream()
                .map(column -> column == null ? NOT_READ : column.name())
                .collect(Collectors.joining(" "));
    }

    static ListColumns of(String kept) {
        List<@Nullable ImportColumn> places = new ArrayList<>();
        Arrays.stream(kept.split(" "))
                .forEach(name -> places.add(NOT_READ.equals(name) ? null : ImportColumn.valueOf(name)));
        return new ListColumns(places);
    }

    /** What is read. */
    List<ImportColumn> read() {
        List<ImportColumn> read = new ArrayList<>();
        places.stream().filter(Objects::nonNull).forEach(read::add);
        return read;
    }

    Map<ImportColumn, Integer> byColumn() {
        Map<ImportColumn, Integer> byColumn = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < places.size(); i++) {
            ImportColumn column = places.get(i);
            if (column != null) {
                byColumn.put(column, i);
            }
        }
        return byColumn;
    }
}
