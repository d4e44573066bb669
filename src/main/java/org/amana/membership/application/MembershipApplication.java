package org.amana.membership.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.Overtaken;
import org.amana.kernel.TwoScripts;
import org.amana.kernel.Versioned;
import org.amana.membership.IdentityKind;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonalData;
import org.amana.membership.roll.SealedIdentity;
import org.amana.outbox.Means;
import org.amana.territory.Province;
import org.jspecify.annotations.Nullable;

/** Somebody asks to become a member; it is decided within a set time, or stands out (M5). */
@Entity
@Table(name = "application")
public class MembershipApplication extends Versioned {

    @Column(updatable = false)
    private String reference;

    private String regionCode;
    private String provinceCode;

    @Embedded
    private PersonalData data;

    @Embedded
    private @Nullable SealedIdentity identity;

    @Embedded
    private @Nullable ConfirmedContact contact;

    private @Nullable UUID photographId;
    private String language;

    @Embedded
    private Declared declared;

    @Column(updatable = false)
    private String secretHash;

    @Column(updatable = false)
    private Instant submittedAt;

    @Column(updatable = false)
    private LocalDate submittedOn;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private @Nullable Instant decidedAt;
    private @Nullable LocalDate decidedOn;
    private @Nullable UUID decidedBy;
    private @Nullable String refusalReason;
    private @Nullable UUID memberId;

    @Embedded
    private @Nullable Appeal appeal;

    private @Nullable LocalDate erasedOn;

    @SuppressWarnings("NullAway")
    protected MembershipApplication() {}

    /** Submitted: it waits from now on. The document is told by {@link #identify}. */
    public MembershipApplication(String reference, Province province, PersonalData data, Sending sending) {
        this.reference = reference;
        this.regionCode = province.regionCode();
        this.provinceCode = province.code();
        this.data = data;
        this.language = sending.language().getLanguage();
        this.declared = new Declared(sending.on(), sending.on(), sending.notice());
        this.secretHash = sending.secretHash();
        this.submittedAt = sending.at();
        this.submittedOn = sending.on();
        this.dueOn = sending.on().plusDays(sending.days());
        this.state = ApplicationState.SUBMITTED;
    }

    public void identify(IdentityKind kind, String normalizedNumber, IdentitySeal seal) {
        identity = new SealedIdentity(id(), kind, normalizedNumber, seal);
    }

    public void confirmed(Means means, Instant at) {
        contact = new ConfirmedContact(means, at);
    }

    /** @param attachment the photograph, drawn anew */
    public void show(@Nullable UUID attachment) {
        photographId = attachment;
    }

    /** @throws Overtaken when it was decided or withdrawn meanwhile */
    public void accept(UUID member, UUID by, LocalDate on, Instant at) {
        end(ApplicationState.ACCEPTED, by, on, at);
        memberId = member;
    }

    /** @throws Overtaken when it was decided or withdrawn meanwhile */
    public void refuse(String reason, UUID by, LocalDate on, Instant at) {
        end(ApplicationState.REFUSED, by, on, at);
        refusalReason = reason.strip();
    }

    /**
     * By the applicant.
     *
     * @throws Overtaken when it was decided or withdrawn meanwhile
     */
    public void withdraw(LocalDate on, Instant at) {
        end(ApplicationState.WITHDRAWN, null, on, at);
    }

    /**
     * To the region's arbitration committee (M5).
     *
     * @throws Overtaken when it can not be appealed, or was already
     */
    public void appeal(String text, Instant at) {
        if (appeal != null) {
            throw new Overtaken("overtaken.application.APPEALED");
        }
        if (!appealable()) {
            throw new Overtaken("overtaken.application.NOT_REFUSED");
        }
        appeal = new Appeal(text, at);
    }

    /**
     * The committee's decision on the appeal, as a signatory records it.
     *
     * @param member who was registered by it, null where the refusal stands
     * @throws Overtaken when there is no appeal, or it was recorded already
     */
    public void appealDecided(AppealRecord decision, @Nullable UUID member) {
        if (appeal == null || appeal.outcome() != null) {
            throw new Overtaken("overtaken.application.NO_APPEAL");
        }
        appeal.decided(decision);
        if (member != null) {
            state = ApplicationState.ACCEPTED;
            memberId = member;
        }
    }

    private void end(ApplicationState how, @Nullable UUID by, LocalDate on, Instant at) {
        requireWaiting();
        state = how;
        decidedBy = by;
        decidedOn = on;
        decidedAt = at;
    }

    /** @throws Overtaken when it was decided or withdrawn meanwhile */
    public void requireWaiting() {
        if (decidedOn != null) {
            throw new Overtaken("overtaken.application." + state, decidedOn);
        }
    }

    public boolean waits() {
        return state == ApplicationState.SUBMITTED;
    }

    public boolean appealable() {
        return state == ApplicationState.REFUSED && appeal == null;
    }

    /** Days from sending until the decision, or until that day while it waits. */
    public long daysWaited(LocalDate today) {
        return ChronoUnit.DAYS.between(submittedOn, decidedOn == null ? today : decidedOn);
    }

    /** The time to decide has passed (M5): it is to be decided on the due day at the latest. */
    public boolean overdueOn(LocalDate today) {
        return waits() && today.isAfter(dueOn);
    }

    public String reference() {
        return reference;
    }

    public String regionCode() {
        return regionCode;
    }

    public String provinceCode() {
        return provinceCode;
    }

    public PersonalData data() {
        return data;
    }

    public TwoScripts name() {
        return data.fullName();
    }

    /** Empty once the person is erased (M8). */
    public Optional<Member.Identity> identity(IdentitySeal seal) {
        return Optional.ofNullable(identity).map(kept -> kept.open(id(), seal));
    }

    /** Finds the members and applications with the same document (M1). */
    public byte @Nullable [] identityHash() {
        return identity == null ? null : identity.hash();
    }

    /** Null where the applicant is reached by no address that they confirmed. */
    public @Nullable ConfirmedContact contact() {
        return contact;
    }

    public @Nullable UUID photographId() {
        return photographId;
    }

    /** The language in which the applicant is written to. */
    public String language() {
        return language;
    }

    public Declared declared() {
        return declared;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** The last day on which it is decided in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public ApplicationState state() {
        return state;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable String refusalReason() {
        return refusalReason;
    }

    public @Nullable UUID memberId() {
        return memberId;
    }

    public @Nullable Appeal appeal() {
        return appeal;
    }

    /** The committee has not answered yet. */
    public boolean appealWaits() {
        return appeal != null && appeal.outcome() == null;
    }

    public @Nullable LocalDate erasedOn() {
        return erasedOn;
    }
}
