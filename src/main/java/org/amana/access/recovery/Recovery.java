package org.amana.access.recovery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** One way back into an account, from its beginning until it is used, stopped or too old (A7). Never deleted. */
@Entity
public class Recovery extends Versioned {

    /** How it ended. */
    public enum Ending {
        USED,
        REFUSED,
        WITHDRAWN,
        /** By the holder, who did not ask for it. */
        STOPPED,
        REPLACED
    }

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Means means;

    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Second second;

    private @Nullable String regionCode;
    private @Nullable UUID begunBy;
    private Instant begunAt;
    private Instant expiresAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @SuppressWarnings("NullAway")
    protected Recovery() {}

    Recovery(
            UUID accountId,
            Means means,
            String secretHash,
            SecondNeeded needed,
            @Nullable UUID begunBy,
            Instant begunAt,
            Instant expiresAt) {
        this.accountId = accountId;
        this.means = means;
        this.secretHash = secretHash;
        this.second = needed.second();
        this.regionCode = needed.regionCode();
        this.begunBy = begunBy;
        this.begunAt = begunAt;
        this.expiresAt = expiresAt;
    }

    void confirm(@Nullable UUID by, Instant at) {
        confirmedBy = by;
        confirmedAt = at;
    }

    void end(Ending how, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("ended already");
        }
        ending = how;
        endedAt = at;
    }

    public UUID accountId() {
        return accountId;
    }

    public Means means() {
        return means;
    }

    public Second second() {
        return second;
    }

    public @Nullable String regionCode() {
        return regionCode;
    }

    public @Nullable UUID begunBy() {
        return begunBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    /** Neither ended nor too old. */
    public boolean openAt(Instant moment) {
        return endedAt == null && moment.isBefore(expiresAt);
    }

    /** Whether someone has still to confirm it. */
    public boolean waits() {
        return second != Second.NOBODY && confirmedAt == null;
    }

    /** Whether it was begun under what is needed now: a role that came since asks for more. */
    boolean meets(SecondNeeded needed) {
        return needed.second() == Second.NOBODY
                || means == Means.SERVER
                || needed.equals(new SecondNeeded(second, regionCode));
    }
}
