package org.amana.structure.body;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.amana.kernel.Versioned;
import org.amana.structure.BodyChange;
import org.amana.structure.BodyKind;
import org.jspecify.annotations.Nullable;

/** One version of a region's secretariat or arbitration committee: the first, a successor, or an amendment (B2, B3, B6, B7). */
@Entity
public class Body extends Versioned {

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String regionCode;

    @Enumerated(EnumType.STRING)
    private BodyState state;

    @Enumerated(EnumType.STRING)
    private BodyChange change;

    private @Nullable UUID amends;
    private @Nullable Integer number;
    private UUID dossierId;
    private @Nullable UUID begunBy;
    private Instant begunAt;
    private @Nullable String justification;
    private @Nullable String answer;
    private @Nullable LocalDate congressOn;
    private @Nullable String congressPlace;
    private @Nullable UUID minutesId;
    private @Nullable LocalDate inForceFrom;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate extendedFrom;
    private @Nullable LocalDate extendedOn;
    private @Nullable String extensionReason;
    private @Nullable UUID extendedBy;

    @SuppressWarnings("NullAway")
    protected Body() {}

    /** @param begin begins the dossier of the body with this key */
    public Body(
            BodyKind kind,
            String regionCode,
            BodyChange change,
            @Nullable UUID begunBy,
            Instant begunAt,
            Function<UUID, UUID> begin) {
        this.kind = kind;
        this.regionCode = regionCode;
        this.change = change;
        this.state = BodyState.FORMING;
        this.begunBy = begunBy;
        this.begunAt = begunAt;
        this.dossierId = begin.apply(id());
    }

    /** An amendment of a body in force begins as that body is (B7). */
    public static Body amending(Body inForce, @Nullable UUID begunBy, Instant begunAt, Function<UUID, UUID> begin) {
        Body amendment = new Body(inForce.kind, inForce.regionCode, BodyChange.AMENDMENT, begunBy, begunAt, begin);
        amendment.amends = inForce.id();
        amendment.justification = inForce.justification;
        amendment.congressOn = inForce.congressOn;
        amendment.congressPlace = inForce.congressPlace;
        amendment.minutesId = inForce.minutesId;
        return amendment;
    }

    /** The amendment becomes a new body with a term of its own: what it amended has ended, or the region wants one. */
    public void standAlone() {
        require(BodyState.FORMING);
        change = BodyChange.SUCCESSOR;
        amends = null;
        provisional();
    }

    /** The regional congress elected it (B6). */
    public void electedBy(LocalDate on, String place, UUID minutes) {
        require(BodyState.FORMING);
        congressOn = on;
        congressPlace = place.strip();
        minutesId = minutes;
    }

    public void provisional() {
        require(BodyState.FORMING);
        congressOn = null;
        congressPlace = null;
        minutesId = null;
    }

    /** What the region answers to the remarks of the round that came back; blank takes it back. */
    public void answer(String words) {
        answer = words.isBlank() ? null : words.strip();
    }

    /** The next round wants an answer of its own. */
    public void unanswered() {
        answer = null;
    }

    /** Why the shares of women or the young are not reached (B5); blank takes it back. */
    public void justify(String words) {
        justification = words.isBlank() ? null : words.strip();
    }

    /** @param version which version of the region's body of its kind it is, from 1 */
    public void comeIntoForce(int version, LocalDate from, LocalDate until) {
        require(BodyState.FORMING);
        state = BodyState.IN_FORCE;
        number = version;
        inForceFrom = from;
        endsOn = until;
    }

    /** An amendment takes over the term of the body that it amends, with the extension that it had (B7). */
    public void comeIntoForce(int version, LocalDate from, Body amended) {
        comeIntoForce(version, from, Objects.requireNonNull(amended.endsOn));
        extendedFrom = amended.extendedFrom;
        extendedOn = amended.extendedOn;
        extensionReason = amended.extensionReason;
        extendedBy = amended.extendedBy;
    }

    /** Once, with a reason (B6). */
    public void extend(LocalDate until, String reason, LocalDate on, @Nullable UUID by) {
        require(BodyState.IN_FORCE);
        if (extendedOn != null) {
            throw new IllegalStateException("extended already");
        }
        extendedFrom = endsOn;
        endsOn = until;
        extensionReason = reason.strip();
        extendedOn = on;
        extendedBy = by;
    }

    public void giveWay(LocalDate on) {
        require(BodyState.IN_FORCE);
        state = BodyState.REPLACED;
        endedOn = on;
    }

    public void reject(LocalDate on) {
        require(BodyState.FORMING);
        state = BodyState.REJECTED;
        endedOn = on;
    }

    private void require(BodyState expected) {
        if (state != expected) {
            throw new IllegalStateException("is " + state + ", not " + expected);
        }
    }

    public BodyKind kind() {
        return kind;
    }

    public String regionCode() {
        return regionCode;
    }

    public UUID dossierId() {
        return dossierId;
    }

    public BodyChange change() {
        return change;
    }

    /** Which version of the region's body of its kind, from 1; null until it came into force. */
    @Nullable
    public Integer number() {
        return number;
    }

    public BodyState state() {
        return state;
    }

    public boolean live() {
        return state == BodyState.FORMING || state == BodyState.IN_FORCE;
    }

    /** The body in force that this one amends. */
    @Nullable
    public UUID amends() {
        return amends;
    }

    public boolean amendment() {
        return change == BodyChange.AMENDMENT;
    }

    /** Elected by the regional congress, and not provisional (B6). */
    public boolean permanent() {
        return congressOn != null;
    }

    @Nullable
    public LocalDate congressOn() {
        return congressOn;
    }

    @Nullable
    public String congressPlace() {
        return congressPlace;
    }

    @Nullable
    public UUID minutesId() {
        return minutesId;
    }

    @Nullable
    public String answer() {
        return answer;
    }

    @Nullable
    public String justification() {
        return justification;
    }

    @Nullable
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The last day, set at approval (B6). */
    @Nullable
    public LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    public LocalDate extendedOn() {
        return extendedOn;
    }

    @Nullable
    public String extensionReason() {
        return extensionReason;
    }

    /** Past the end: its region counts as not covered (B6). */
    public boolean expiredOn(LocalDate day) {
        return state == BodyState.IN_FORCE && endsOn != null && day.isAfter(endsOn);
    }

    public String path() {
        return "/regions/" + regionCode + "/" + kind.path();
    }
}
