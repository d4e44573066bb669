package org.amana.membership.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A membership card (M6): current until it is ended; valid on a day if the membership is, too. */
@Entity
public class Card extends Versioned {

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private String tokenHash = "";

    @Column(updatable = false)
    private LocalDate issuedOn;

    @Column(updatable = false)
    private LocalDate validUntil;

    @Column(updatable = false)
    private Instant issuedAt;

    @Column(updatable = false)
    private @Nullable UUID issuedBy;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable CardEnd endReason;

    private @Nullable String endNote;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway")
    protected Card() {}

    Card(
            String number,
            CardHolder holder,
            LocalDate issuedOn,
            LocalDate validUntil,
            @Nullable UUID issuedBy,
            Instant issuedAt) {
        this.number = number;
        this.memberId = holder.memberId();
        this.regionCode = holder.regionCode();
        this.provinceCode = holder.provinceCode();
        this.issuedOn = issuedOn;
        this.validUntil = validUntil;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
    }

    /** What is kept of the secret behind its QR code. */
    void checkedBy(String hash) {
        tokenHash = hash;
    }

    /** From this day on it is no longer current, and never again. */
    void end(CardEnd reason, @Nullable String note, LocalDate on, @Nullable UUID by, Instant at) {
        if (endedOn != null) {
            throw RuleViolation.of("M6.cardEnded", number);
        }
        endedOn = on;
        endReason = reason;
        endNote = note;
        endedBy = by;
        endedAt = at;
    }

    boolean current() {
        return endedOn == null;
    }

    boolean expiredOn(LocalDate day) {
        return day.isAfter(validUntil);
    }

    String number() {
        return number;
    }

    public UUID memberId() {
        return memberId;
    }

    String regionCode() {
        return regionCode;
    }

    String provinceCode() {
        return provinceCode;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    CardEnd endReason() {
        return endReason;
    }

    @Nullable
    String endNote() {
        return endNote;
    }
}
