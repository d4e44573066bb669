package org.amana.territory.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what became of a territory between two trees. */
final class Changes {

    private Changes() {}

    static List<TerritoryChange> between(@Nullable Unit before, Unit after) {
        List<TerritoryChange> changes = new ArrayList<>();
        if (before == null) {
            return List.of(new TerritoryChange(ChangeKind.OPENED, null, after));
        }
        if (before.open() != after.open()) {
            changes.add(new TerritoryChange(after.open() ? ChangeKind.REOPENED : ChangeKind.CLOSED, before, after));
        }
        if (!Objects.equals(before.parent(), after.parent())) {
            changes.add(new TerritoryChange(ChangeKind.MOVED, before, after));
        }
        if (!before.name().equals(after.name())) {
            changes.add(new TerritoryChange(ChangeKind.RENAMED, before, after));
        }
        if (!before.kind().equals(after.kind())) {
            changes.add(new TerritoryChange(ChangeKind.RECLASSED, before, after));
        }
        return changes;
    }
}
