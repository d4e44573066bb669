package org.amana.nomination.nominee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.NotFound;

/** The nominees of a province who stand, in their order: the first is the proposal (N1). Ranks have no gaps. */
public final class Ranking {

    private final List<Nominee> inOrder;

    public Ranking(List<Nominee> nominees) {
        inOrder = new ArrayList<>(nominees.stream()
                .filter(Nominee::nominated)
                .sorted(Comparator.comparing(nominee -> Objects.requireNonNull(nominee.rank())))
                .toList());
    }

    public int size() {
        return inOrder.size();
    }

    /** @throws NotFound when this nominee does not stand here */
    public Nominee nominee(UUID id) {
        return inOrder.stream()
                .filter(nominee -> nominee.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("nominee", id));
    }

    /** One rank up or down; the first does not go higher, the last does not go lower. */
    public void move(Nominee nominee, boolean up) {
        int from = inOrder.indexOf(nominee);
        int to = from + (up ? -1 : 1);
        if (to >= 0 && to < inOrder.size()) {
            inOrder.remove(from);
            inOrder.add(to, nominee);
            closeRanks();
        }
    }

    /** The ranks behind move up. */
    public void leave(Nominee nominee) {
        inOrder.remove(nominee);
        nominee.rankAs(null);
        closeRanks();
    }

    private void closeRanks() {
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).rankAs(i + 1);
        }
    }
}
