package org.amana.territory;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a file would do.
 *
 * @param problem message key of why it cannot be taken, null where it can
 */
public record CommuneChange(
        CommuneRow row, Effect effect, @Nullable String problem) {

    /** What becomes of the commune. */
    public enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }
}
