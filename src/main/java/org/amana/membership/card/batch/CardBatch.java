package org.amana.membership.card.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.amana.access.RowScope;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** Cards for many, issued and printed behind the request. */
@Entity
class CardBatch extends Versioned {

    /** How far it has come. */
    enum State {
        WORKING("waiting"),
        DONE("done"),
        /** The sheets are gone; the cards stay. */
        ERASED("open");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private @Nullable String provinceCode;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private String publicAddress;

    @Enumerated(EnumType.STRING)
    private State state = State.WORKING;

    @Column(updatable = false)
    private int members;

    private int issued;
    private int leftOut;
    private int printed;
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway")
    protected CardBatch() {}

    /** @param publicAddress where the check pages are found, as it is printed */
    CardBatch(
            String regionCode,
            @Nullable String provinceCode,
            int members,
            String publicAddress,
            UUID askedBy,
            Instant askedAt) {
        this.regionCode = regionCode;
        this.provinceCode = provinceCode;
        this.members = members;
        this.publicAddress = publicAddress;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** So many more have been looked at: cards issued, and members to whom none could be. */
    void issued(int more, int without) {
        issued += more;
        leftOut += without;
    }

    /** So many more are on sheets. */
    void printed(int more) {
        printed += more;
    }

    void finish(Instant at) {
        state = State.DONE;
        finishedAt = at;
    }

    void erase() {
        state = State.ERASED;
    }

    boolean working() {
        return state == State.WORKING;
    }

    RowScope rowScope() {
        return provinceCode == null ? RowScope.region(regionCode) : RowScope.province(provinceCode);
    }

    String regionCode() {
        return regionCode;
    }

    @Nullable
    String provinceCode() {
        return provinceCode;
    }

    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    String publicAddress() {
        return publicAddress;
    }

    State state() {
        return state;
    }

    int members() {
        return members;
    }

    int issued() {
        return issued;
    }

    int leftOut() {
        return leftOut;
    }

    int printed() {
        return printed;
    }
}
