package org.amana.membership.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.Overtaken;
import org.amana.kernel.Versioned;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One thing that a member asks to have corrected. What was asked for is sealed, and forgotten once it is decided. */
@Entity
class Correction extends Versioned {

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private CorrectedField field;

    private byte @Nullable [] wantedSealed;
    private @Nullable String note;
    private @Nullable UUID proofId;
    private @Nullable UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @SuppressWarnings("NullAway")
    protected Correction() {}

    Correction(Member member, CorrectedField field, @Nullable String note, @Nullable UUID askedBy, Instant askedAt) {
        this.memberId = member.id();
        this.regionCode = member.regionCode();
        this.provinceCode = member.provinceCode();
        this.field = field;
        this.note = note;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.state = CorrectionState.WAITING;
    }

    void asksFor(Wanted wanted, @Nullable UUID proof, IdentitySeal seal, JsonMapper json) {
        wantedSealed = seal.seal(id(), json.writeValueAsBytes(wanted));
        proofId = proof;
    }

    /** Only while it waits. */
    Wanted wanted(IdentitySeal seal, JsonMapper json) {
        return json.readValue(seal.content(id(), Objects.requireNonNull(wantedSealed)), Wanted.class);
    }

    /** @throws Overtaken when it was answered, or taken back, before */
    void end(CorrectionState end, @Nullable String why, @Nullable UUID by, Instant at) {
        if (state != CorrectionState.WAITING) {
            throw new Overtaken("overtaken.correction", state);
        }
        state = end;
        reason = why;
        decidedBy = by;
        decidedAt = at;
        wantedSealed = null;
        note = null;
    }

    public boolean waits() {
        return state == CorrectionState.WAITING;
    }

    UUID memberId() {
        return memberId;
    }

    String regionCode() {
        return regionCode;
    }

    String provinceCode() {
        return provinceCode;
    }

    public CorrectedField field() {
        return field;
    }

    public @Nullable String note() {
        return note;
    }

    @Nullable
    UUID proofId() {
        return proofId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public CorrectionState state() {
        return state;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
