package org.amana.membership.roll;

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
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.naming.NameFolding;
import org.jspecify.annotations.Nullable;

/** A person who belongs to the party, once (M1). */
@Entity
public class Member extends Versioned {

    @Column(updatable = false)
    private String number;

    private String regionCode;
    private String provinceCode;

    @Embedded
    private PersonalData data;

    @Embedded
    private @Nullable SealedIdentity identity;

    private LocalDate joinedOn;
    private LocalDate consentOn;

    @Column(updatable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    private LocalDate statusOn;

    /** Version of the name folding that made this member's tokens. */
    private int folding;

    /** The list that brought this member, null for someone registered by hand. */
    @Column(updatable = false)
    private @Nullable UUID importId;

    @Column(updatable = false)
    private Instant registeredAt;

    @Column(updatable = false)
    private @Nullable UUID registeredBy;

    @SuppressWarnings("NullAway")
    protected Member() {}

    public Member(
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
        this.folding = NameFolding.VERSION;
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
    }

    /** The document is known from now on (M1). */
    public void identify(IdentityKind kind, String normalizedNumber, IdentitySeal seal) {
        identity = new SealedIdentity(id(), kind, normalizedNumber, seal);
    }

    public void correct(PersonalData corrected, LocalDate joined, LocalDate consented) {
        data = corrected;
        joinedOn = joined;
        consentOn = consented;
    }

    /** M4: the commune belongs to the province that is left. */
    public void moveTo(String region, String province) {
        regionCode = region;
        provinceCode = province;
        data = data.withoutCommune();
    }

    /** M3. */
    public void become(MemberStatus next, LocalDate on) {
        status = next;
        statusOn = on;
    }

    public Optional<Identity> identity(IdentitySeal seal) {
        return Optional.ofNullable(identity).map(kept -> kept.open(id(), seal));
    }

    public String number() {
        return number;
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

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public LocalDate consentOn() {
        return consentOn;
    }

    public String source() {
        return source;
    }

    public MemberStatus status() {
        return status;
    }

    public LocalDate statusOn() {
        return statusOn;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    public UUID registeredBy() {
        return registeredBy;
    }

    public boolean complete() {
        return identity != null;
    }

    @Nullable
    SealedIdentity identity() {
        return identity;
    }

    int folding() {
        return folding;
    }

    /** Tokens were made by the folding of today. */
    void folded() {
        folding = NameFolding.VERSION;
    }

    public MemberSummary summary() {
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
    public record Identity(IdentityKind kind, String number) {}

    public TwoScripts name() {
        return data.fullName();
    }
}
