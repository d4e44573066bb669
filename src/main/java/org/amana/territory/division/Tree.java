package org.amana.territory.division;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The whole tree by code: three thousand small records at most, read at once and judged in memory. */
final class Tree {

    private final Map<String, Unit> units = new TreeMap<>();

    Tree(Collection<Unit> all) {
        all.forEach(this::put);
    }

    Tree copy() {
        return new Tree(units.values());
    }

    void put(Unit unit) {
        units.put(unit.code(), unit);
    }

    void remove(String code) {
        units.remove(code);
    }

    @Nullable
    Unit get(String code) {
        return units.get(code);
    }

    Optional<Unit> find(String code, Level level) {
        return Optional.ofNullable(units.get(code)).filter(unit -> unit.level() == level);
    }

    boolean open(String code, Level level) {
        return find(code, level).filter(Unit::open).isPresent();
    }

    Collection<Unit> all() {
        return units.values();
    }
}
