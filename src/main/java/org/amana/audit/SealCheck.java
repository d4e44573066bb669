package org.amana.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain of seals found.
 *
 * @param at when it was walked
 * @param sealed how many facts the chain holds, or held at an earlier walk
 * @param brokenAt the first place at which it does not hold; null when it is intact
 * @param head the hash at its end, in hexadecimal: noted down elsewhere, it proves later that nothing was cut off
 */
public record SealCheck(Instant at, long sealed, @Nullable Long brokenAt, String head) {

    public boolean intact() {
        return brokenAt == null;
    }
}
