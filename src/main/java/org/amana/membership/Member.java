package org.amana.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.kernel.Versioned;
import org.amana.membership.identity.IdentitySeal;
import org.jspecify.annotations.Nullable;

/** A person who belongs to the party, once (M1). */
@Entity
class Member extends Versioned {

    @Column(updatable = false)
    private String number;

    private String regionCode;
    private String provinceCode;

    @Embedded
    private PersonalData data;

    @Enumerated(EnumType.STRING)
    private @Nullable IdentityKind identityKind;

    private byte @Nullable [] identitySealed;
    private byte @Nullable [] identityHash;

    private LocalDate joinedOn;
    private LocalDate consentOn;

    @Column(updatable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    private LocalDate statusOn;

    @Column(updatable = false)
    private Instant registeredAt;

    @Column(updatable = false)
    private @Nullable UUID registeredBy;

    @SuppressWarnings("NullAway")
    protected Member() {}

    Member(
            String number,
            String regionCode,
            String provinceCode,
            PersonalData data,
            LocalDate joinedOn,
            LocalDate consentOn,
            String source,
            Instant registeredAt,
            @Nullable UUID registeredBy) {
        this.number = number;
        this.regionCode = regionCode;
        this.provinceCode = provinceCode;
        this.data = data;
        this.joinedOn = joinedOn;
        this.consentOn = consentOn;
        this.source = source;
        this.status = MemberStatus.ACTIVE;
        this.statusOn = joinedOn;
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
    }

    /** The document is known from now on (M1). */
    void identify(IdentityKind kind, String normalizedNumber, IdentitySeal seal) {
        identityKind = kind;
        identitySealed = seal.seal(id(), normalizedNumber);
        identityHash = seal.hash(kind, normalizedNumber);
    }

    void correct(PersonalData corrected, LocalDate joined, LocalDate consented) {
        data = corrected;
        joinedOn = joined;
        consentOn = consented;
    }

    /** M3. */
    void become(MemberStatus next, LocalDate on) {
        status = next;
        statusOn = on;
    }

    Optional<Identity> identity(IdentitySeal seal) {
        return identityKind == null || identitySealed == null
                ? Optional.empty()
                : Optional.of(new Identity(identityKind, seal.open(id(), identitySealed)));
    }

    String number() {
        return number;
    }

    String regionCode() {
        return regionCode;
    }

    String provinceCode() {
        return provinceCode;
    }

    PersonalData data() {
        return data;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    LocalDate consentOn() {
        return consentOn;
    }

    String source() {
        return source;
    }

    MemberStatus status() {
        return status;
    }

    LocalDate statusOn() {
        return statusOn;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    UUID registeredBy() {
        return registeredBy;
    }

    boolean complete() {
        return identityHash != null;
    }

    MemberSummary summary() {
        return new MemberSummary(
                id(),
                number,
                data.fullName(),
                data.gender(),
                data.birthDate(),
                regionCode,
                provinceCode,
                data.communeCode(),
                joinedOn,
                status,
                complete(),
                data.email(),
                data.phone());
    }

    /** Kind and number of a document. */
    record Identity(IdentityKind kind, String number) {}

    TwoScripts name() {
        return data.fullName();
    }
}
