package org.amana.membership.transfer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of transfers.
 *
 * @param leadership whether the viewer sees all of them, and answers only what was left unanswered
 * @param waiting how many wait in each list
 */
record TransferList(
        TransferBox box,
        boolean leadership,
        Map<TransferBox, TransferBoxes.Waiting> waiting,
        List<TransferView> rows,
        @Nullable String previous,
        @Nullable String next) {

    public TransferBox[] boxes() {
        return TransferBox.values();
    }

    public long count(TransferBox of) {
        TransferBoxes.Waiting waits = waiting.get(of);
        return waits == null ? 0 : waits.count();
    }
}
