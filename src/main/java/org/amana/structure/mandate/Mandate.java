package org.amana.structure.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A secretary's term in a region or a province, from the appointment until its end (B1). Never deleted: the succession is kept. */
@Entity
public class Mandate extends Versioned {

    @Enumerated(EnumType.STRING)
    private Office office;

    private UUID memberId;
    private UUID accountId;
    private String regionCode;
    private @Nullable String provinceCode;
    private boolean acting;
    private LocalDate appointedOn;
    private @Nullable LocalDate until;
    private @Nullable UUID appointedBy;
    private Instant recordedAt;
    private @Nullable LocalDate renewedOn;
    private @Nullable LocalDate extendedFrom;
    private @Nullable LocalDate extendedOn;
    private @Nullable String extensionReason;
    private @Nullable UUID extendedBy;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway")
    protected Mandate() {}

    Mandate(
            Appointment appointment,
            UUID accountId,
            String regionCode,
            @Nullable String provinceCode,
            @Nullable UUID appointedBy,
            Instant recordedAt) {
        this.office = provinceCode == null ? Office.REGIONAL : Office.PROVINCIAL;
        this.memberId = appointment.memberId();
        this.accountId = accountId;
        this.regionCode = regionCode;
        this.provinceCode = provinceCode;
        this.acting = appointment.acting();
        this.appointedOn = appointment.appointedOn();
        this.until = appointment.until();
        this.appointedBy = appointedBy;
        this.recordedAt = recordedAt;
    }

    void end(LocalDate on, EndReason reason, @Nullable UUID by) {
        if (endedOn != null) {
            throw new IllegalStateException("ended already");
        }
        endedOn = on;
        endReason = reason;
        endedBy = by;
    }

    /** Its last day is a later one (B1); the one that it had is kept. */
    void extend(LocalDate newLast, String reason, LocalDate on, @Nullable UUID by) {
        if (until == null || extendedOn != null || endedOn != null || !newLast.isAfter(until)) {
            throw new IllegalStateException("can not be extended");
        }
        extendedFrom = until;
        until = newLast;
        extendedOn = on;
        extensionReason = reason.strip();
        extendedBy = by;
    }

    /** It ran until that congress, which elected the secretariat that its holder presides: it goes on until the next (B1). */
    boolean renewBy(LocalDate congress) {
        boolean reached = until == null && endedOn == null && appointedOn.isBefore(congress);
        if (reached) {
            renewedOn = congress;
        }
        return reached;
    }

    public Office office() {
        return office;
    }

    public UUID memberId() {
        return memberId;
    }

    /** The account that carries the role. */
    public UUID accountId() {
        return accountId;
    }

    public String regionCode() {
        return regionCode;
    }

    /** The province of a provincial secretary, null for a regional one. */
    public @Nullable String provinceCode() {
        return provinceCode;
    }

    /** Named while the post is vacant (بالنيابة). */
    public boolean acting() {
        return acting;
    }

    public LocalDate appointedOn() {
        return appointedOn;
    }

    /** The last day, null until the congress. */
    public @Nullable LocalDate until() {
        return until;
    }

    /** The day of the congress through which it went on; null where there was none. */
    public @Nullable LocalDate renewedOn() {
        return renewedOn;
    }

    /** The last day that it had before it was extended; null where it was not. */
    public @Nullable LocalDate extendedFrom() {
        return extendedFrom;
    }

    /** When its last day became a later one; null where it did not. */
    public @Nullable LocalDate extendedOn() {
        return extendedOn;
    }

    public @Nullable String extensionReason() {
        return extensionReason;
    }

    /** Whether it can be given more time on a day: it ends on a set day, has not, and was not given more already. */
    public boolean extensibleOn(LocalDate day) {
        return until != null && extendedOn == null && inOfficeOn(day);
    }

    /** The day on which it ended before its time; null while nobody ended it. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable EndReason endReason() {
        return endReason;
    }

    /** Whether the holder was in office on a day. */
    public boolean inOfficeOn(LocalDate day) {
        return endedOn == null && !day.isBefore(appointedOn) && (until == null || !day.isAfter(until));
    }

    /** Past its last day, and nobody ended it. */
    boolean lapsedOn(LocalDate day) {
        return endedOn == null && until != null && day.isAfter(until);
    }

    /**
     * Who held the post on a day of the past: from the first day until before the day on which it ended; a term that ran
     * out lasted through its last day.
     */
    public boolean heldOn(LocalDate day) {
        LocalDate end = endReason == EndReason.TERM_ENDED && endedOn != null && endedOn.equals(until)
                ? endedOn.plusDays(1)
                : endedOn;
        return !day.isBefore(appointedOn)
                && (end == null || day.isBefore(end))
                && (until == null || !day.isAfter(until));
    }

    /** Where its page is. */
    public String path() {
        return provinceCode == null
                ? "/regions/" + regionCode + "/secretary"
                : "/regions/" + regionCode + "/provinces/" + provinceCode + "/secretary";
    }
}
