package org.amana.membership.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision on an appeal as it is recorded.
 *
 * @param decision the attached document
 * @param by the signatory's account
 */
public record AppealRecord(
        AppealOutcome outcome,
        AppealBody body,
        LocalDate decidedOn,
        UUID decision,
        @Nullable UUID by,
        Instant at) {}
