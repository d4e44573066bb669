package org.amana.territory.division;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amana.kernel.Sha256;

/** What a division changes in the tree, and where members belong afterwards. */
public record DivisionPlan(List<TerritoryChange> changes, List<Move> moves) {

    public DivisionPlan {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
    }

    public boolean empty() {
        return changes.isEmpty();
    }

    public Set<String> closedProvinces() {
        return provinces(Set.of(ChangeKind.CLOSED));
    }

    /** New ones, and those that are used again. */
    public Set<String> openedProvinces() {
        return provinces(Set.of(ChangeKind.OPENED, ChangeKind.REOPENED));
    }

    private Set<String> provinces(Collection<ChangeKind> kinds) {
        return changes.stream()
                .filter(change -> change.level() == Level.PROVINCE && kinds.contains(change.kind()))
                .map(TerritoryChange::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By closed province, the provinces to which its members go; empty where there is none. */
    public Map<String, Set<String>> heirs() {
        Map<String, Set<String>> heirs = new TreeMap<>();
        closedProvinces().forEach(code -> heirs.put(code, new TreeSet<>()));
        moves.forEach(move -> {
            if (heirs.containsKey(move.fromProvince())) {
                heirs.get(move.fromProvince()).add(move.toProvince());
            }
        });
        return heirs;
    }

    /** Every province that loses or receives communes or members, opens or closes. */
    public Set<String> provinces() {
        Set<String> touched = new TreeSet<>();
        touched.addAll(closedProvinces());
        touched.addAll(openedProvinces());
        moves.forEach(move -> {
            touched.add(move.fromProvince());
            touched.add(move.toProvince());
        });
        return touched;
    }

    /** Every region in which something changes. */
    public Set<String> regions() {
        Set<String> regions = new TreeSet<>();
        changes.forEach(change -> regions.add(regionOf(change.code())));
        provinces().forEach(code -> regions.add(regionOf(code)));
        changes.stream()
                .map(change -> change.after().parent())
                .filter(parent -> parent != null)
                .forEach(parent -> regions.add(regionOf(parent)));
        return regions;
    }

    /** Every code begins with its region's; a commune's own does not tell where it lies. */
    public static String regionOf(String code) {
        return code.substring(0, 2);
    }

    Set<String> changed() {
        return changes.stream().map(TerritoryChange::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What has to stay as it is for the plan to hold: the parents and successors that it names. */
    Set<String> reliesOn() {
        Set<String> codes = new TreeSet<>();
        for (TerritoryChange change : changes) {
            Unit after = change.after();
            if (after.level() == Level.COMMUNE && after.parent() != null) {
                codes.add(after.parent());
            }
            if (after.successor() != null) {
                codes.add(after.successor());
            }
        }
        moves.forEach(move -> codes.add(move.toProvince()));
        codes.removeAll(changed());
        return codes;
    }

    /** The same for the same changes: what was planned is told from what would be done now. */
    String fingerprint() {
        return Sha256.hex(toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
