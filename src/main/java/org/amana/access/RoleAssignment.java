package org.amana.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A role that an account holds in a territory from a day until a day (A1). Without region and province: the nation. */
@Entity
public class RoleAssignment extends Versioned {

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean signatory;
    private @Nullable String regionCode;
    private @Nullable String provinceCode;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private @Nullable UUID requestedBy;
    private Instant requestedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private @Nullable UUID mandateId;

    @SuppressWarnings("NullAway")
    protected RoleAssignment() {}

    RoleAssignment(
            UUID accountId,
            Grant grant,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable UUID requestedBy,
            Instant requestedAt) {
        this.accountId = accountId;
        this.role = grant.role();
        this.signatory = grant.signatory();
        this.regionCode = grant.regionCode();
        this.provinceCode = grant.provinceCode();
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.state = AssignmentState.PENDING;
    }

    void confirm(@Nullable UUID by, Instant at) {
        decide(AssignmentState.CONFIRMED, by, at);
    }

    void refuse(@Nullable UUID by, Instant at) {
        decide(AssignmentState.REFUSED, by, at);
    }

    private void decide(AssignmentState decision, @Nullable UUID by, Instant at) {
        if (state != AssignmentState.PENDING) {
            throw new IllegalStateException("decided already: " + state);
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    void revoke(@Nullable UUID by, Instant at) {
        state = AssignmentState.REVOKED;
        endedBy = by;
        endedAt = at;
    }

    void lastsUntil(@Nullable LocalDate day) {
        validUntil = day;
    }

    void carriedBy(UUID mandate) {
        mandateId = mandate;
    }

    public UUID accountId() {
        return accountId;
    }

    public Grant grant() {
        return new Grant(role, signatory, regionCode, provinceCode);
    }

    public Role role() {
        return role;
    }

    public AssignmentState state() {
        return state;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public @Nullable UUID requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable UUID mandateId() {
        return mandateId;
    }

    /** Whether it waits, holds on a day, or will hold later. */
    public boolean standsOn(LocalDate day) {
        return state == AssignmentState.PENDING
                || state == AssignmentState.CONFIRMED && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it grants anything on a day. */
    public boolean inForceOn(LocalDate day) {
        return state == AssignmentState.CONFIRMED
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil));
    }
}
