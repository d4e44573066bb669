package org.amana.membership.roll;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.amana.membership.IdentityKind;
import org.amana.membership.identity.IdentitySeal;

/** A person's identity document as it is kept: the number sealed to its record, and a keyed hash by which it is found again (M1). */
@Embeddable
public class SealedIdentity {

    @Enumerated(EnumType.STRING)
    private IdentityKind identityKind;

    private byte[] identitySealed;
    private byte[] identityHash;

    @SuppressWarnings("NullAway")
    protected SealedIdentity() {}

    /** @param record whose number it is: opened with another record's key, it stays closed */
    public SealedIdentity(UUID record, IdentityKind kind, String normalizedNumber, IdentitySeal seal) {
        this.identityKind = kind;
        this.identitySealed = seal.seal(record, normalizedNumber);
        this.identityHash = seal.hash(kind, normalizedNumber);
    }

    public Member.Identity open(UUID record, IdentitySeal seal) {
        return new Member.Identity(identityKind, seal.open(record, identitySealed));
    }

    IdentityKind kind() {
        return identityKind;
    }

    byte[] sealed() {
        return identitySealed;
    }

    /** Finds the members and applications with the same document (M1). */
    public byte[] hash() {
        return identityHash;
    }
}
