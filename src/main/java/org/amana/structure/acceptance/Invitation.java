package org.amana.structure.acceptance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A member is asked to accept something (B4). It waits until answered, withdrawn, or asked anew. */
@Entity
class Invitation extends Versioned {

    /** What became of it. */
    enum Answer {
        ACCEPTED,
        DECLINED,
        /** Somebody else was chosen, or the answer was recorded another way. */
        WITHDRAWN,
        /** A newer link took its place. */
        RENEWED
    }

    private String subjectKind;
    private UUID subjectId;
    private UUID memberId;
    private String regionCode;
    private @Nullable String secretHash;
    private @Nullable Instant expiresAt;
    private @Nullable UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway")
    protected Invitation() {}

    Invitation(
            String subjectKind,
            UUID subjectId,
            UUID memberId,
            String regionCode,
            @Nullable UUID askedBy,
            Instant askedAt) {
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.memberId = memberId;
        this.regionCode = regionCode;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void behind(String hash, Instant until) {
        secretHash = hash;
        expiresAt = until;
    }

    void answer(Answer given, Instant at) {
        if (answer != null) {
            throw new IllegalStateException("answered already");
        }
        answer = given;
        answeredAt = at;
    }

    boolean open() {
        return answer == null;
    }

    boolean linkWorksAt(Instant now) {
        return open() && expiresAt != null && now.isBefore(expiresAt);
    }

    String subjectKind() {
        return subjectKind;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID memberId() {
        return memberId;
    }

    String regionCode() {
        return regionCode;
    }

    @Nullable
    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
