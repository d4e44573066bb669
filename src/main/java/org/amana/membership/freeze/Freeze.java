package org.amana.membership.freeze;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Overtaken;
import org.amana.kernel.Versioned;
import org.amana.membership.MemberStatus;
import org.amana.membership.roll.Member;
import org.jspecify.annotations.Nullable;

/** A membership frozen for a time while a committee has the case (M3). */
@Entity
@Table(name = "member_freeze")
class Freeze extends Versioned {

    private UUID memberId;
    private String regionCode;
    private String provinceCode;
    private LocalDate frozenOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private FreezeCommittee committee;

    private String reason;
    private @Nullable UUID frozenBy;
    private Instant frozenAt;

    @Enumerated(EnumType.STRING)
    private FreezeState state;

    private @Nullable LocalDate endedOn;
    private @Nullable UUID endedBy;
    private @Nullable String endedReason;

    @SuppressWarnings("NullAway")
    protected Freeze() {}

    Freeze(
            Member member,
            LocalDate on,
            LocalDate endsOn,
            FreezeCommittee committee,
            String reason,
            @Nullable UUID by,
            Instant at) {
        this.memberId = member.id();
        this.regionCode = member.regionCode();
        this.provinceCode = member.provinceCode();
        this.frozenOn = on;
        this.endsOn = endsOn;
        this.committee = committee;
        this.reason = reason.strip();
        this.frozenBy = by;
        this.frozenAt = at;
        this.state = FreezeState.RUNNING;
    }

    void lift(LocalDate on, String why, @Nullable UUID by) {
        end(FreezeState.LIFTED, on, by);
        endedReason = why.strip();
    }

    /** Its day has come. */
    void runOut() {
        end(FreezeState.ENDED, endsOn, null);
    }

    /** Another status has taken its place. */
    void giveWayTo(MemberStatus status, LocalDate on, @Nullable UUID by) {
        end(status.byDecision() ? FreezeState.DECIDED : FreezeState.OVERTAKEN, on, by);
    }

    private void end(FreezeState how, LocalDate on, @Nullable UUID by) {
        requireRunning();
        state = how;
        endedOn = on;
        endedBy = by;
    }

    /** @throws Overtaken when it has ended meanwhile */
    void requireRunning() {
        if (endedOn != null) {
            throw new Overtaken("overtaken.freeze." + state, endedOn);
        }
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

    LocalDate frozenOn() {
        return frozenOn;
    }

    /** The day on which the member is active again, unless something happens before. */
    LocalDate endsOn() {
        return endsOn;
    }

    FreezeCommittee committee() {
        return committee;
    }

    String reason() {
        return reason;
    }

    @Nullable
    UUID frozenBy() {
        return frozenBy;
    }

    FreezeState state() {
        return state;
    }
}
