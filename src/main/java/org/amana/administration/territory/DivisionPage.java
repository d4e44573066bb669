package org.amana.administration.territory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amana.administration.territory.DivisionDesk.Shown;
import org.amana.kernel.TwoScripts;
import org.amana.territory.division.ChangeKind;
import org.amana.territory.division.Division;
import org.amana.territory.division.JudgedRow;
import org.amana.territory.division.TerritoryHistory.Happened;
import org.amana.territory.division.Touched;

/** What a division's page shows; long lists are cut, and say so. */
record DivisionPage(Shown shown) {

    private static final int MOST_LINES = 200;

    public Division division() {
        return shown.division();
    }

    public Map<String, TwoScripts> names() {
        return shown.names();
    }

    public boolean ended() {
        return shown.ended();
    }

    public boolean canBePlanned() {
        return division().state().canBePlanned() && !shown.judgement().plan().empty();
    }

    /** How many of each kind, those that are there. */
    public Map<ChangeKind, Long> counts() {
        Map<ChangeKind, Long> counted =
                shown.changes().stream().collect(Collectors.groupingBy(Happened::kind, Collectors.counting()));
        Map<ChangeKind, Long> inOrder = new java.util.LinkedHashMap<>();
        Arrays.stream(ChangeKind.values())
                .filter(counted::containsKey)
                .forEach(kind -> inOrder.put(kind, counted.get(kind)));
        return inOrder;
    }

    public long unchanged() {
        return shown.judgement().unchanged();
    }

    public int refusedCount() {
        return shown.judgement().refused().size();
    }

    public List<JudgedRow> refused() {
        return first(shown.judgement().refused());
    }

    public int moreRefused() {
        return Math.max(0, refusedCount() - MOST_LINES);
    }

    public List<Happened> changes() {
        return first(shown.changes());
    }

    public int moreChanges() {
        return Math.max(0, shown.changes().size() - MOST_LINES);
    }

    /** Members, territory by territory. */
    public List<Touched> members() {
        return shown.touched().stream().filter(one -> one.code() != null).toList();
    }

    /** Everything else that is touched, in numbers. */
    public List<Touched> touched() {
        return shown.touched().stream()
                .filter(one -> one.code() == null && one.number() > 0)
                .toList();
    }

    /** All members whose province changes. */
    public long membersMoving() {
        return shown.touched().stream()
                .filter(one -> one.what() == Touched.What.MEMBERS_LEAVING)
                .mapToLong(Touched::number)
                .sum();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST_LINES, all.size()));
    }
}
