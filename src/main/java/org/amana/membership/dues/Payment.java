package org.amana.membership.dues;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Versioned;
import org.amana.membership.roll.Member;
import org.jspecify.annotations.Nullable;

/** Dues that a member paid, or what was entered against such a payment; it is never rewritten. */
@Entity
@Table(name = "dues_payment")
class Payment extends Versioned {

    private String number;
    private UUID memberId;
    private String regionCode;
    private String provinceCode;
    private String receivedRegionCode;
    private String receivedProvinceCode;
    private int amount;
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    private PaymentMeans means;

    private @Nullable String meansReference;
    private int fromYear;
    private int untilYear;

    @Column(name = "reverses_id")
    private @Nullable UUID reverses;

    private @Nullable String reason;
    private @Nullable UUID receivedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway")
    protected Payment() {}

    /** @param years of the dues that it is paid for, the first and the last */
    Payment(String number, Member member, Handed handed, int[] years, @Nullable UUID by, Instant at) {
        this.number = number;
        this.memberId = member.id();
        this.regionCode = member.regionCode();
        this.provinceCode = member.provinceCode();
        this.receivedRegionCode = member.regionCode();
        this.receivedProvinceCode = member.provinceCode();
        this.amount = handed.amount();
        this.paidOn = handed.on();
        this.means = handed.means();
        this.meansReference = handed.reference();
        this.fromYear = years[0];
        this.untilYear = years[1];
        this.receivedBy = by;
        this.recordedAt = at;
    }

    /**
     * What was handed over.
     *
     * @param amount dirhams
     * @param reference of a cheque, transfer or order
     */
    record Handed(
            int amount,
            LocalDate on,
            PaymentMeans means,
            @Nullable String reference) {}

    /** The entry that takes this payment back: it counts where and as this one does. */
    Payment counterEntry(String itsNumber, String why, @Nullable UUID by, Instant at) {
        Payment entry = new Payment();
        entry.number = itsNumber;
        entry.memberId = memberId;
        entry.regionCode = regionCode;
        entry.provinceCode = provinceCode;
        entry.receivedRegionCode = receivedRegionCode;
        entry.receivedProvinceCode = receivedProvinceCode;
        entry.amount = -amount;
        entry.paidOn = paidOn;
        entry.means = means;
        entry.meansReference = meansReference;
        entry.fromYear = fromYear;
        entry.untilYear = untilYear;
        entry.reverses = id();
        entry.reason = why;
        entry.receivedBy = by;
        entry.recordedAt = at;
        return entry;
    }

    /** The last day on which it can be entered against. */
    LocalDate correctableUntil(int days) {
        return LegalDay.dayOf(recordedAt).plusDays(days);
    }

    boolean reversal() {
        return reverses != null;
    }

    UUID memberId() {
        return memberId;
    }

    String number() {
        return number;
    }

    String receivedRegionCode() {
        return receivedRegionCode;
    }

    String receivedProvinceCode() {
        return receivedProvinceCode;
    }

    int amount() {
        return amount;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    PaymentMeans means() {
        return means;
    }

    @Nullable
    String meansReference() {
        return meansReference;
    }

    int fromYear() {
        return fromYear;
    }

    int untilYear() {
        return untilYear;
    }

    @Nullable
    UUID reverses() {
        return reverses;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID receivedBy() {
        return receivedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
