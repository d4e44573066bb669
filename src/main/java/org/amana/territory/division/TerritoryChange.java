package org.amana.territory.division;

import org.jspecify.annotations.Nullable;

/**
 * One thing that becomes of one territory.
 *
 * @param before null when it is new
 */
public record TerritoryChange(ChangeKind kind, @Nullable Unit before, Unit after) {

    public String code() {
        return after.code();
    }

    public Level level() {
        return after.level();
    }
}
