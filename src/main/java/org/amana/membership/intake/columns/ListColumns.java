package org.amana.membership.intake.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.amana.kernel.RuleViolation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list in the order of its file.
 *
 * @param places what each column holds, null where it is not read
 */
public record ListColumns(List<@Nullable ImportColumn> places) {

    private static final String NOT_READ = "-";

    /** As it is kept: names, and a dash for a column that is not read. */
    public String kept() {
        return places.stream()
                .map(column -> column == null ? NOT_READ : column.name())
                .collect(Collectors.joining(" "));
    }

    public static ListColumns of(String kept) {
        List<@Nullable ImportColumn> places = new ArrayList<>();
        Arrays.stream(kept.split(" "))
                .forEach(name -> places.add(NOT_READ.equals(name) ? null : ImportColumn.valueOf(name)));
        return new ListColumns(places);
    }

    /** What is read. */
    public List<ImportColumn> read() {
        List<ImportColumn> read = new ArrayList<>();
        places.stream().filter(Objects::nonNull).forEach(read::add);
        return read;
    }

    public Map<ImportColumn, Integer> byColumn() {
        Map<ImportColumn, Integer> byColumn = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < places.size(); i++) {
            ImportColumn column = places.get(i);
            if (column != null) {
                byColumn.put(column, i);
            }
        }
        return byColumn;
    }

    /** The headers of the columns that are not read. */
    public List<String> ignored(List<String> header) {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (i >= places.size() || places.get(i) == null) {
                ignored.add(header.get(i));
            }
        }
        ignored.removeIf(String::isEmpty);
        return ignored;
    }

    /** Why no row of such a list could be good: a column is needed and missing, or holds what another holds already. */
    public List<Reason> reasons(Set<ImportColumn> needed) {
        List<Reason> reasons = new ArrayList<>();
        Set<ImportColumn> read = EnumSet.noneOf(ImportColumn.class);
        for (int i = 0; i < places.size(); i++) {
            ImportColumn column = places.get(i);
            if (column != null && !read.add(column)) {
                reasons.add(new Reason("import.columnTwice", "columns[" + i + "]", List.of(column)));
            }
        }
        for (ImportColumn column : needed) {
            if (!read.contains(column)) {
                reasons.add(new Reason("import.columnMissing", null, List.of(column)));
            }
        }
        if (!read.containsAll(ImportColumn.ARABIC_NAME) && !read.containsAll(ImportColumn.LATIN_NAME)) {
            reasons.add(new Reason("import.nameColumnsMissing", null, List.of()));
        }
        return reasons;
    }
}
