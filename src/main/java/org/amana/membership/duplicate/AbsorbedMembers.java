package org.amana.membership.duplicate;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that were made one with another: their addresses lead on (M1). */
@Service
@Transactional(readOnly = true)
public class AbsorbedMembers {

    private final MergeRows rows;

    AbsorbedMembers(MergeRows rows) {
        this.rows = rows;
    }

    /** The record that goes on; empty where there is none, or where it lies out of scope (A3). */
    public Optional<UUID> survivorOf(UUID absorbed) {
        return rows.survivorOf(absorbed);
    }
}
