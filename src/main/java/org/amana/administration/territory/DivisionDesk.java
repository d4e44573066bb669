package org.amana.administration.territory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.territory.division.Division;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.DivisionRow;
import org.amana.territory.division.DivisionState;
import org.amana.territory.division.Judgement;
import org.amana.territory.division.PlanDivision;
import org.amana.territory.division.ReadDivisions;
import org.amana.territory.division.TerritoryHistory;
import org.amana.territory.division.TerritoryHistory.Happened;
import org.amana.territory.division.Touched;
import org.amana.territory.division.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Administrators' side of divisions (T2). Each act is decided here and then done in a scope that sees every row, because whom
 * it touches is counted: numbers alone come back, an administrator sees no member.
 */
@Service
class DivisionDesk {

    private final PlanDivision planning;
    private final ReadDivisions reading;
    private final TerritoryHistory history;

    DivisionDesk(PlanDivision planning, ReadDivisions reading, TerritoryHistory history) {
        this.planning = planning;
        this.reading = reading;
        this.history = history;
    }

    /** A division as its page shows it: what it would do and whom it touches, or what it did. */
    record Shown(
            Division division,
            Judgement judgement,
            List<Happened> changes,
            List<Touched> touched,
            Map<String, TwoScripts> names) {

        boolean ended() {
            return division.state() == DivisionState.APPLIED || division.state() == DivisionState.FAILED;
        }
    }

    UUID prepare(Viewer by, List<DivisionRow> rows, String fileName, @Nullable UUID replaces) {
        return counting(by, () -> planning.prepare(rows, fileName, replaces, by.accountId()));
    }

    UUID prepare(Viewer by, DivisionRow row) {
        return counting(by, () -> planning.prepare(row, account(by)));
    }

    void schedule(Viewer by, UUID id, int version, @Nullable LocalDate day, boolean leaveOut) {
        counting(by, () -> {
            planning.schedule(id, version, day, leaveOut, account(by));
            return id;
        });
    }

    void cancel(Viewer by, UUID id, int version) {
        counting(by, () -> {
            planning.cancel(id, version, account(by));
            return id;
        });
    }

    Shown show(Viewer by, UUID id) {
        return counting(by, () -> {
            Division division = reading.division(id);
            boolean applied = division.state() == DivisionState.APPLIED;
            Judgement judgement = applied || division.state() == DivisionState.FAILED
                    ? new Judgement(List.of(), new DivisionPlan(List.of(), List.of()))
                    : reading.judge(division);
            List<Happened> changes = applied
                    ? history.ofDivision(id)
                    : judgement.plan().changes().stream()
                            .map(change -> TerritoryHistory.planned(division, change))
                            .toList();
            return new Shown(
                    division,
                    judgement,
                    changes,
                    applied ? division.touched() : reading.touches(judgement.plan()),
                    names(judgement.plan()));
        });
    }

    private Map<String, TwoScripts> names(DivisionPlan plan) {
        Map<String, TwoScripts> names = new HashMap<>();
        plan.changes().forEach(change -> names.put(change.code(), change.after().name()));
        reading.tree().forEach(unit -> names.put(unit.code(), unit.name()));
        return names;
    }

    List<Division> others(Viewer by) {
        return counting(by, reading::others);
    }

    List<Unit> tree(Viewer by) {
        return counting(by, reading::tree);
    }

    private static UUID account(Viewer by) {
        return Objects.requireNonNull(by.accountId());
    }

    private static <T> T counting(Viewer by, Supplier<T> act) {
        TerritoryPages.requireAdministrator(by);
        return CurrentViewer.within(RowScope.EVERYTHING, act);
    }
}
