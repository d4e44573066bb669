package org.amana.territory.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where members belong after the tree has changed: with their commune, or with the successor of what was closed. */
final class Moves {

    private final Tree before;
    private final Tree after;

    Moves(Tree before, Tree after) {
        this.before = before;
        this.after = after;
        followSuccessors();
    }

    /** Communes that nobody placed elsewhere go with their province to its successor. */
    private void followSuccessors() {
        for (Unit unit : List.copyOf(after.all())) {
            if (unit.level() == Level.COMMUNE && unit.open()) {
                after.find(unit.parentCode(), Level.PROVINCE)
                        .filter(province -> !province.open())
                        .map(Unit::successor)
                        .ifPresent(heir -> after.put(unit.in(heir)));
            }
        }
    }

    List<Move> all() {
        List<Move> moves = new ArrayList<>();
        for (Unit was : before.all()) {
            if (was.level() == Level.COMMUNE && was.open()) {
                ofCommune(was, Objects.requireNonNull(after.get(was.code()))).ifPresent(moves::add);
            }
        }
        for (Unit was : before.all()) {
            if (was.level() == Level.PROVINCE && was.open() && !after.open(was.code(), Level.PROVINCE)) {
                heirOf(was.code()).ifPresent(heir -> moves.add(move(was.code(), null, heir, null)));
            }
        }
        return moves;
    }

    private Optional<Move> ofCommune(Unit was, Unit is) {
        String from = was.parentCode();
        if (is.open()) {
            return from.equals(is.parent())
                    ? Optional.empty()
                    : Optional.of(move(from, was.code(), is.parentCode(), was.code()));
        }
        if (is.successor() != null) {
            Unit heir = Objects.requireNonNull(after.get(is.successor()));
            return Optional.of(move(from, was.code(), heir.parentCode(), heir.code()));
        }
        return Optional.of(move(from, was.code(), heirOf(from).orElse(from), null));
    }

    private Optional<String> heirOf(String province) {
        if (after.open(province, Level.PROVINCE)) {
            return Optional.empty();
        }
        String named = after.find(province, Level.PROVINCE).map(Unit::successor).orElse(null);
        return named != null
                ? Optional.of(named)
                : heirsOf(province, before, after).stream().findFirst();
    }

    /** The provinces to which a province's communes go. */
    static Set<String> heirsOf(String province, Tree before, Tree after) {
        Set<String> heirs = new TreeSet<>();
        for (Unit was : before.all()) {
            if (was.level() == Level.COMMUNE && was.open() && province.equals(was.parent())) {
                Unit is = after.get(was.code());
                String to = is == null ? null : is.open() ? is.parent() : parentOf(after, is.successor());
                if (to != null && !to.equals(province)) {
                    heirs.add(to);
                }
            }
        }
        return heirs;
    }

    private static @Nullable String parentOf(Tree after, @Nullable String successor) {
        Unit heir = successor == null ? null : after.get(successor);
        return heir == null ? null : heir.parent();
    }

    private static Move move(String from, @Nullable String commune, String to, @Nullable String toCommune) {
        return new Move(from, commune, DivisionPlan.regionOf(to), to, toCommune);
    }
}
