package org.amana.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The rows of personal data that the database shows: it is told at the start of each transaction and holds the line
 * behind the services' own decision (A3).
 *
 * @param regions codes of regions seen whole, or {@code *} for all
 * @param provinces codes of provinces seen
 */
public record RowScope(Set<String> regions, Set<String> provinces) {

    /** No row. */
    public static final RowScope NOTHING = new RowScope(Set.of(), Set.of());

    /** Every row: for the system's own work, never for a reader. */
    public static final RowScope EVERYTHING = new RowScope(Set.of("*"), Set.of());

    /** The rows of one region: for someone who holds a link that speaks of it. */
    public static RowScope region(String code) {
        return new RowScope(Set.of(code), Set.of());
    }

    /** The rows of one province: for a member's own rows, always asked for by the member's key (M7). */
    public static RowScope province(String code) {
        return new RowScope(Set.of(), Set.of(code));
    }

    static RowScope of(Viewer viewer) {
        if (viewer.leadership()) {
            return EVERYTHING;
        }
        return new RowScope(
                new LinkedHashSet<>(viewer.regionsPrepared()), new LinkedHashSet<>(viewer.provincesAsSecretary()));
    }

    String regionsSetting() {
        return joined(regions);
    }

    String provincesSetting() {
        return joined(provinces);
    }

    private static String joined(Collection<String> codes) {
        return String.join(",", codes);
    }
}
