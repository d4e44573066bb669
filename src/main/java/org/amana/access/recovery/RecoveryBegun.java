package org.amana.access.recovery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recovery was begun, and someone has to confirm it. */
public record RecoveryBegun(
        UUID recoveryId, Second second, @Nullable String regionCode) {}
