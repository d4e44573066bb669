package org.amana.territory.division;

import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * A territory of the tree as it is, or as it will be.
 *
 * @param parent the region of a province, the province of a commune; null for a region
 * @param kind as its row says it; blank for a region
 * @param successor where the members of a closed one went
 */
public record Unit(
        String code,
        Level level,
        @Nullable String parent,
        String kind,
        TwoScripts name,
        boolean open,
        @Nullable String successor) {

    Unit named(TwoScripts other) {
        return new Unit(code, level, parent, kind, other, open, successor);
    }

    Unit of(String otherKind) {
        return new Unit(code, level, parent, otherKind, name, open, successor);
    }

    Unit in(String otherParent) {
        return new Unit(code, level, otherParent, kind, name, open, successor);
    }

    Unit closed(@Nullable String heir) {
        return new Unit(code, level, parent, kind, name, false, heir);
    }

    Unit reopened() {
        return new Unit(code, level, parent, kind, name, true, null);
    }

    public String parentCode() {
        return parent == null ? "" : parent;
    }
}
