package org.amana.territory.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.territory.ProvinceKind;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of a division against the tree, each with everything that is wrong with it, and plans what the sound ones
 * do together (T2). A row whose neighbour is refused is judged as if that neighbour stayed as it is.
 */
final class DivisionJudge {

    private final Tree before;
    private final Tree after;
    private final Claims claims;
    private final Map<String, DivisionRow> rows = new LinkedHashMap<>();
    private final Map<DivisionRow, List<Reason>> problems = new HashMap<>();

    private DivisionJudge(Tree before, Claims claims) {
        this.before = before;
        this.after = before.copy();
        this.claims = claims;
    }

    static Judgement judge(List<DivisionRow> rows, Tree tree, Claims claims) {
        DivisionJudge judge = new DivisionJudge(tree, claims);
        judge.take(rows);
        judge.settle();
        List<Move> moves = new Moves(tree, judge.after).all();
        Map<String, List<TerritoryChange>> changes = new LinkedHashMap<>();
        for (Unit unit : judge.after.all()) {
            changes.put(unit.code(), Changes.between(tree.get(unit.code()), unit));
        }
        List<TerritoryChange> all =
                changes.values().stream().flatMap(List::stream).toList();
        return new Judgement(
                rows.stream()
                        .map(row -> judge.judged(row, changes.getOrDefault(row.code(), List.of())))
                        .toList(),
                new DivisionPlan(all, moves));
    }

    private JudgedRow judged(DivisionRow row, List<TerritoryChange> changes) {
        List<Reason> wrong = problems.getOrDefault(row, List.of());
        return new JudgedRow(
                row,
                wrong.isEmpty() ? changes.stream().map(TerritoryChange::kind).toList() : List.of(),
                wrong);
    }

    private void take(List<DivisionRow> given) {
        Set<String> seen = new HashSet<>();
        for (DivisionRow row : given) {
            Optional<Level> level = Level.of(row.code());
            if (level.isEmpty()) {
                refuse(row, "T2.code", row.code());
            } else if (!seen.add(row.code())) {
                refuse(row, "T2.twice", row.code());
            } else {
                RowCheck check = new RowCheck(row, level.get(), before.get(row.code()));
                Unit unit = check.after();
                if (check.problems().isEmpty()) {
                    rows.put(row.code(), row);
                    after.put(unit);
                } else {
                    problems.put(row, List.copyOf(check.problems()));
                }
            }
        }
    }

    /** What one row asks may rest on another: whoever is refused falls back, until nothing more falls. */
    private void settle() {
        boolean fell;
        do {
            fell = false;
            for (DivisionRow row : new ArrayList<>(rows.values())) {
                Optional<Reason> wrong = wrong(row);
                if (wrong.isPresent()) {
                    problems.put(row, List.of(wrong.get()));
                    fallBack(row);
                    fell = true;
                }
            }
        } while (fell);
    }

    private void fallBack(DivisionRow row) {
        rows.remove(row.code());
        Unit was = before.get(row.code());
        if (was == null) {
            after.remove(row.code());
        } else {
            after.put(was);
        }
    }

    private Optional<Reason> wrong(DivisionRow row) {
        Unit unit = java.util.Objects.requireNonNull(after.get(row.code()));
        Unit was = before.get(row.code());
        if (unit.equals(was)) {
            return Optional.empty();
        }
        Optional<Reason> placed = wrongParent(unit);
        if (placed.isEmpty() && !unit.open()) {
            placed = unit.level() == Level.PROVINCE ? wrongClosing(unit) : wrongSuccessor(unit);
        }
        return placed.or(() -> claims.against(unit));
    }

    private Optional<Reason> wrongParent(Unit unit) {
        String parent = unit.parentCode();
        if (unit.level() == Level.REGION) {
            return Optional.empty();
        }
        if (unit.level() == Level.PROVINCE) {
            return before.find(parent, Level.REGION).isEmpty()
                    ? reason("T2.noSuchRegion", parent)
                    : unit.code().startsWith(parent + ".") ? Optional.empty() : reason("T2.regionOfCode", parent);
        }
        Optional<Unit> province = after.find(parent, Level.PROVINCE);
        if (province.isEmpty()) {
            return reason("T2.noSuchProvince", parent);
        }
        if (province.get().kind().equals(ProvinceKind.COUNTRY.name())) {
            return reason("T2.communeAbroad", parent);
        }
        return unit.open() && !province.get().open() ? reason("T2.provinceCloses", parent) : Optional.empty();
    }

    private Optional<Reason> wrongClosing(Unit province) {
        Optional<Reason> successor = wrongSuccessor(province);
        if (successor.isPresent() || province.successor() != null) {
            return successor;
        }
        long left = after.all().stream()
                .filter(unit -> unit.level() == Level.COMMUNE && unit.open())
                .filter(unit -> province.code().equals(unit.parent()))
                .count();
        if (left > 0) {
            return reason("T2.communesLeft", left);
        }
        return Moves.heirsOf(province.code(), before, after).size() > 1
                ? reason("T2.successorNeeded")
                : Optional.empty();
    }

    private Optional<Reason> wrongSuccessor(Unit closing) {
        Set<String> way = new HashSet<>(Set.of(closing.code()));
        @Nullable String next = closing.successor();
        if (next == null) {
            return Optional.empty();
        }
        if (after.find(next, closing.level()).isEmpty()) {
            return reason("T2.noSuchSuccessor", next);
        }
        while (next != null && !after.open(next, closing.level())) {
            if (!way.add(next)) {
                return reason("T2.circular", closing.successor());
            }
            Unit unit = after.get(next);
            next = unit == null ? null : unit.successor();
        }
        return after.open(java.util.Objects.requireNonNull(closing.successor()), closing.level())
                ? Optional.empty()
                : reason("T2.successorCloses", closing.successor());
    }

    private void refuse(DivisionRow row, String message, Object... args) {
        problems.put(row, List.of(new Reason(message, null, List.of(args))));
    }

    private static Optional<Reason> reason(String message, @Nullable Object... args) {
        return Optional.of(new Reason(
                message,
                null,
                java.util.Arrays.stream(args)
                        .<Object>map(arg -> arg == null ? "" : arg)
                        .toList()));
    }
}
