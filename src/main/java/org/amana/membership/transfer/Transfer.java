package org.amana.membership.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.Overtaken;
import org.amana.kernel.Versioned;
import org.amana.membership.IdentityKind;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.territory.Province;
import org.jspecify.annotations.Nullable;

/** A member's way from one province to another: asked by one side, answered by the other (M4). */
@Entity
class Transfer extends Versioned {

    @Column(updatable = false)
    private String reference;

    private UUID memberId;
    private String fromRegionCode;
    private String fromProvinceCode;
    private String toRegionCode;
    private String toProvinceCode;

    @Enumerated(EnumType.STRING)
    private AskingSide askedSide;

    private @Nullable UUID askedBy;
    private Instant askedAt;
    private LocalDate askedOn;
    private LocalDate dueOn;
    private LocalDate wishOn;
    private String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable IdentityKind identityKind;

    private byte @Nullable [] identitySealed;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Enumerated(EnumType.STRING)
    private @Nullable TransferAnswer answer;

    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private @Nullable LocalDate endedOn;
    private @Nullable String endedReason;
    private @Nullable LocalDate effectiveOn;

    @SuppressWarnings("NullAway")
    protected Transfer() {}

    Transfer(String reference, Member member, Province to, AskingSide side, Asking asking) {
        this.reference = reference;
        this.memberId = member.id();
        this.fromRegionCode = member.regionCode();
        this.fromProvinceCode = member.provinceCode();
        this.toRegionCode = to.regionCode();
        this.toProvinceCode = to.code();
        this.askedSide = side;
        this.askedBy = asking.by();
        this.askedAt = asking.at();
        this.askedOn = asking.on();
        this.dueOn = asking.on().plusDays(asking.days());
        this.wishOn = asking.wishOn();
        this.reason = asking.reason().strip();
        this.state = TransferState.ASKED;
    }

    /**
     * @param days within which the other side answers
     * @param wishOn the day on which the member asked for it or agreed
     */
    record Asking(@Nullable UUID by, Instant at, LocalDate on, int days, LocalDate wishOn, String reason) {}

    /** By which document the receiving side named the member; it is forgotten once the transfer ends. */
    void namedBy(Member.Identity identity, IdentitySeal seal) {
        identityKind = identity.kind();
        identitySealed = seal.seal(id(), identity.number());
    }

    /** @param effective the day from which the member belongs to the receiving province */
    void accept(TransferAnswer how, LocalDate effective, LocalDate on, @Nullable UUID by, Instant at) {
        end(TransferState.ACCEPTED, on, by, at);
        answer = how;
        effectiveOn = effective;
    }

    void decline(TransferAnswer how, String why, LocalDate on, @Nullable UUID by, Instant at) {
        end(TransferState.DECLINED, on, by, at);
        answer = how;
        endedReason = why.strip();
    }

    void withdraw(LocalDate on, @Nullable UUID by, Instant at) {
        end(TransferState.WITHDRAWN, on, by, at);
    }

    void lapse(TransferAnswer why, LocalDate on, Instant at) {
        end(TransferState.LAPSED, on, null, at);
        answer = why;
    }

    private void end(TransferState how, LocalDate on, @Nullable UUID by, Instant at) {
        requireWaiting();
        state = how;
        endedOn = on;
        endedBy = by;
        endedAt = at;
        identityKind = null;
        identitySealed = null;
    }

    /** @throws Overtaken when it was answered or withdrawn meanwhile */
    void requireWaiting() {
        if (!waits() && endedOn != null) {
            throw new Overtaken("overtaken.transfer." + state, endedOn);
        }
    }

    boolean waits() {
        return state == TransferState.ASKED;
    }

    /** The time to answer has passed. */
    boolean overdueOn(LocalDate day) {
        return waits() && !day.isBefore(dueOn);
    }

    String reference() {
        return reference;
    }

    UUID memberId() {
        return memberId;
    }

    String fromRegionCode() {
        return fromRegionCode;
    }

    String fromProvinceCode() {
        return fromProvinceCode;
    }

    String toRegionCode() {
        return toRegionCode;
    }

    String toProvinceCode() {
        return toProvinceCode;
    }

    AskingSide askedSide() {
        return askedSide;
    }

    @Nullable
    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    /** The first day on which it counts as unanswered. */
    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate wishOn() {
        return wishOn;
    }

    String reason() {
        return reason;
    }

    Optional<Member.Identity> identity(IdentitySeal seal) {
        return identityKind == null || identitySealed == null
                ? Optional.empty()
                : Optional.of(new Member.Identity(identityKind, seal.open(id(), identitySealed)));
    }

    TransferState state() {
        return state;
    }

    @Nullable
    TransferAnswer answer() {
        return answer;
    }

    @Nullable
    UUID endedBy() {
        return endedBy;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String endedReason() {
        return endedReason;
    }

    @Nullable
    LocalDate effectiveOn() {
        return effectiveOn;
    }
}
