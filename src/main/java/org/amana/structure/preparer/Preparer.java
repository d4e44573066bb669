package org.amana.structure.preparer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A member of the secretariat whom the secretary lets prepare, from a day until a day (A6). Never deleted. */
@Entity
class Preparer extends Versioned {

    /** Why it ended before its last day. */
    enum Ending {
        REVOKED,
        LEFT_SECRETARIAT,
        /** The secretary in whose name it was is not in office any more. */
        SECRETARY_LEFT
    }

    private String regionCode;
    private UUID memberId;
    private UUID accountId;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID namedBy;
    private Instant namedAt;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @SuppressWarnings("NullAway")
    protected Preparer() {}

    Preparer(
            String regionCode,
            UUID memberId,
            UUID accountId,
            LocalDate validFrom,
            LocalDate validUntil,
            UUID namedBy,
            Instant namedAt) {
        this.regionCode = regionCode;
        this.memberId = memberId;
        this.accountId = accountId;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.namedBy = namedBy;
        this.namedAt = namedAt;
    }

    void end(Ending why, @Nullable UUID by, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("ended already");
        }
        ending = why;
        endedBy = by;
        endedAt = at;
    }

    public String regionCode() {
        return regionCode;
    }

    public UUID memberId() {
        return memberId;
    }

    public UUID accountId() {
        return accountId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public UUID namedBy() {
        return namedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Ending ending() {
        return ending;
    }

    /** Whether it holds on a day, or will hold later. */
    public boolean standsOn(LocalDate day) {
        return endedAt == null && !day.isAfter(validUntil);
    }
}
