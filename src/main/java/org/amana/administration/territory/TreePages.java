package org.amana.administration.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.Level;
import org.amana.territory.division.ReadDivisions;
import org.amana.territory.division.ReadDivisions.Coming;
import org.amana.territory.division.TerritoryHistory;
import org.amana.territory.division.TerritoryHistory.Happened;
import org.amana.territory.division.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A region's tree with what became of it and what is coming: for administrators, the leadership and the region itself (T1). */
@Service
@Transactional(readOnly = true)
class TreePages {

    private final ReadDivisions reading;
    private final TerritoryHistory history;
    private final AuditTrail audit;

    TreePages(ReadDivisions reading, TerritoryHistory history, AuditTrail audit) {
        this.reading = reading;
        this.history = history;
        this.audit = audit;
    }

    /** A province with its communes, closed ones last. */
    record Branch(Unit province, List<Unit> communes, List<Unit> closedCommunes) {}

    record TreePage(
            Unit region,
            List<Branch> open,
            List<Branch> closed,
            List<Coming> coming,
            List<Happened> planned,
            List<Happened> history,
            Map<String, TwoScripts> names) {}

    /** @throws NotFound unless the viewer is an administrator, sees the region, or leads one of its provinces */
    TreePage region(Viewer by, String code) {
        Viewer.require(
                by.administrator()
                        || by.seesRegion(code)
                        || by.provincesAsSecretary().stream().anyMatch(province -> province.startsWith(code + ".")),
                "territory",
                code);
        List<Unit> tree = reading.tree();
        Map<String, TwoScripts> names = new HashMap<>();
        tree.forEach(unit -> names.put(unit.code(), unit.name()));
        List<Coming> coming = reading.coming().stream()
                .filter(one -> one.plan().regions().contains(code))
                .toList();
        List<Happened> planned = new ArrayList<>();
        coming.forEach(one -> one.plan().changes().forEach(change -> {
            names.putIfAbsent(change.code(), change.after().name());
            planned.add(TerritoryHistory.planned(one.division(), change));
        }));
        Unit region = tree.stream()
                .filter(unit -> unit.level() == Level.REGION && unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("region", code));
        List<Branch> branches = branches(code, tree);
        return new TreePage(
                region,
                branches.stream().filter(branch -> branch.province().open()).toList(),
                branches.stream().filter(branch -> !branch.province().open()).toList(),
                coming,
                planned,
                history.of(code),
                names);
    }

    private static List<Branch> branches(String code, List<Unit> tree) {
        Map<String, List<Unit>> communes = tree.stream()
                .filter(unit -> unit.level() == Level.COMMUNE)
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        return tree.stream()
                .filter(unit -> unit.level() == Level.PROVINCE && code.equals(unit.parent()))
                .map(province -> new Branch(
                        province,
                        communes.getOrDefault(province.code(), List.of()).stream()
                                .filter(Unit::open)
                                .toList(),
                        communes.getOrDefault(province.code(), List.of()).stream()
                                .filter(commune -> !commune.open())
                                .toList()))
                .toList();
    }

    /** What is planned anywhere; administrators only. */
    List<Coming> coming(Viewer by) {
        TerritoryPages.requireAdministrator(by);
        return reading.coming();
    }

    /** A region's units for its file, or all of them. */
    @Transactional
    List<Unit> units(Viewer by, String region) {
        TerritoryPages.requireAdministrator(by);
        audit.record(AuditFact.of("TERRITORY_EXPORTED", "Territory", region.isEmpty() ? "nation" : region)
                .by(by.accountId()));
        List<Unit> tree = reading.tree();
        if (region.isEmpty()) {
            return tree;
        }
        return tree.stream()
                .filter(unit -> unit.code().equals(region)
                        || unit.parent() != null
                                && DivisionPlan.regionOf(unit.parent()).equals(region))
                .toList();
    }
}
