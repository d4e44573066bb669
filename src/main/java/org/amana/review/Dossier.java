package org.amana.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A dossier on its way between a region and the leadership. It knows the steps of R1 and takes no other. */
@Entity
public class Dossier extends Versioned {

    @Enumerated(EnumType.STRING)
    private DossierKind kind;

    private String regionCode;
    private @Nullable String provinceCode;
    private UUID subjectId;
    private @Nullable UUID groupId;
    private String reference;

    @Enumerated(EnumType.STRING)
    private DossierState state;

    private int round;
    private UUID begunBy;
    private Instant begunAt;
    private @Nullable UUID submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable UUID endorsedBy;
    private @Nullable UUID openedBy;
    private @Nullable Instant openedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String choice;
    private @Nullable LocalDate approvedUntil;

    @SuppressWarnings("NullAway")
    protected Dossier() {}

    Dossier(
            DossierKind kind,
            UUID subjectId,
            @Nullable UUID groupId,
            String regionCode,
            @Nullable String provinceCode,
            String reference,
            UUID begunBy,
            Instant begunAt) {
        this.kind = kind;
        this.subjectId = subjectId;
        this.groupId = groupId;
        this.regionCode = regionCode;
        this.provinceCode = provinceCode;
        this.reference = reference;
        this.begunBy = begunBy;
        this.begunAt = begunAt;
        this.state = DossierState.DRAFT;
        this.round = 1;
    }

    /** The region hands it over; after a return this opens the next round. */
    void submit(UUID by, Instant at) {
        require(state.editable(), "submit");
        if (state == DossierState.RETURNED) {
            round++;
        }
        state = DossierState.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        endorsedBy = null;
        openedBy = null;
        openedAt = null;
        decidedBy = null;
        decidedAt = null;
    }

    /** The region takes back what nobody has opened: it is again what it was before it was submitted. */
    void recall(@Nullable DossierStep lastReturn) {
        require(state == DossierState.SUBMITTED && openedAt == null, "recall");
        submittedBy = null;
        endorsedBy = null;
        if (round == 1 || lastReturn == null) {
            state = DossierState.DRAFT;
            submittedAt = null;
        } else {
            state = DossierState.RETURNED;
            round--;
            submittedAt = lastReturn.at();
            decidedBy = lastReturn.accountId();
            decidedAt = lastReturn.at();
        }
    }

    /** A leadership member who may decide has looked at it. */
    void open(UUID by, Instant at) {
        require(state == DossierState.SUBMITTED && openedAt == null, "open");
        openedBy = by;
        openedAt = at;
    }

    /** The successor of the secretary who submitted it stands by it (R5). */
    void endorse(UUID by) {
        require(state == DossierState.SUBMITTED, "endorse");
        endorsedBy = by;
    }

    void returnForCorrection(@Nullable UUID by, Instant at) {
        decide(DossierState.RETURNED, by, at);
    }

    void approve(UUID by, Instant at, Approval approval) {
        decide(DossierState.APPROVED, by, at);
        choice = approval.choice();
        approvedUntil = approval.until();
    }

    void reject(UUID by, Instant at) {
        decide(DossierState.REJECTED, by, at);
    }

    private void decide(DossierState decision, @Nullable UUID by, Instant at) {
        require(state == DossierState.SUBMITTED, decision.name());
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    private void require(boolean possible, String step) {
        if (!possible) {
            throw new IllegalStateException(step + " is no step from " + state + " (R1)");
        }
    }

    public DossierKind kind() {
        return kind;
    }

    public String regionCode() {
        return regionCode;
    }

    /** The province that it is about, null where it is about the region. */
    public @Nullable String provinceCode() {
        return provinceCode;
    }

    /** The body or the province's nominees that it is about. */
    public UUID subjectId() {
        return subjectId;
    }

    /** What it belongs to together with others, as the provinces to their list. */
    public @Nullable UUID groupId() {
        return groupId;
    }

    /** What people call it by: {@code SEC-04-2026-003}. */
    public String reference() {
        return reference;
    }

    public DossierState state() {
        return state;
    }

    /** The round it is in, from 1; a returned one stays in the round in which it was returned. */
    public int round() {
        return round;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public @Nullable UUID submittedBy() {
        return submittedBy;
    }

    /** When this round was submitted, null while it never was. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** The secretary who stands by what is submitted: who submitted it, or the successor who endorsed it (R5). */
    public @Nullable UUID answeredForBy() {
        return endorsedBy == null ? submittedBy : endorsedBy;
    }

    public @Nullable UUID openedBy() {
        return openedBy;
    }

    /** When the leadership first looked at this round; from then on it can not be recalled. */
    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    /** When it was returned, approved or rejected; null in any other state. */
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** What was chosen in approving it, where there was something to choose. */
    public @Nullable String choice() {
        return choice;
    }

    public @Nullable LocalDate approvedUntil() {
        return approvedUntil;
    }

    /** With the region, which may change it (R2). */
    public boolean editable() {
        return state.editable();
    }
}
