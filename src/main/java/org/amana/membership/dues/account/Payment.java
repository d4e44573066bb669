package org.amana.membership.dues.account;

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
public class Payment extends Versioned {

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
    public Payment(String number, Member member, Handed handed, int[] years, @Nullable UUID by, Instant at) {
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
    public record Handed(
            int amount,
            LocalDate on,
            PaymentMeans means,
            @Nullable String reference) {}

    /** The entry that takes this payment back: it counts where and as this one does. */
    public Payment counterEntry(String itsNumber, String why, @Nullable UUID by, Instant at) {
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
    public LocalDate correctableUntil(int days) {
        return LegalDay.dayOf(recordedAt).plusDays(days);
    }

    public boolean reversal() {
        return reverses != null;
    }

    UUID memberId() {
        return memberId;
    }

    public String number() {
        return number;
    }

    public String receivedRegionCode() {
        return receivedRegionCode;
    }

    public String receivedProvinceCode() {
        return receivedProvinceCode;
    }

    public int amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public PaymentMeans means() {
        return means;
    }

    @Nullable
    public String meansReference() {
        return meansReference;
    }

    public int fromYear() {
        return fromYear;
    }

    public int untilYear() {
        return untilYear;
    }

    @Nullable
    UUID reverses() {
        return reverses;
    }

    @Nullable
    public String reason() {
        return reason;
    }

    @Nullable
    public UUID receivedBy() {
        return receivedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
