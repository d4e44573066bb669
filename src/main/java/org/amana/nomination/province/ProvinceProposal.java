package org.amana.nomination.province;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a list proposes for one province: ranked nominees, or nobody with a reason (N1). Each has a dossier of its own,
 * whose subject it is.
 */
@Entity
public class ProvinceProposal extends Versioned {

    private UUID listId;
    private String regionCode;
    private String provinceCode;
    private @Nullable String notProposedReason;

    /** Every change to its nominees is noted here, so that each raises the version that the page was opened at. */
    private @Nullable Instant editedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway")
    protected ProvinceProposal() {}

    public ProvinceProposal(UUID listId, String regionCode, String provinceCode) {
        this.listId = listId;
        this.regionCode = regionCode;
        this.provinceCode = provinceCode;
    }

    /** Its nominees change. */
    public void edited(Instant at) {
        editedAt = at;
    }

    /** Nobody is proposed, and why. */
    public void proposeNobody(String reason, Instant at) {
        notProposedReason = reason.strip();
        edited(at);
    }

    /** Somebody is to be proposed after all. */
    public void proposeSomebody(Instant at) {
        notProposedReason = null;
        edited(at);
    }

    /** Whoever was confirmed left the post: the region proposes again. */
    public void reopen(Instant at) {
        outcome = null;
        decidedOn = null;
        edited(at);
    }

    public void decide(Outcome how, LocalDate day) {
        outcome = how;
        decidedOn = day;
    }

    /** The province that was closed is used again (T2). */
    public void reopen() {
        outcome = null;
        decidedOn = null;
    }

    public UUID listId() {
        return listId;
    }

    public String regionCode() {
        return regionCode;
    }

    public String provinceCode() {
        return provinceCode;
    }

    @Nullable
    public String notProposedReason() {
        return notProposedReason;
    }

    public boolean editedSince(@Nullable Instant moment) {
        return editedAt != null && (moment == null || editedAt.isAfter(moment));
    }

    @Nullable
    public Outcome outcome() {
        return outcome;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }
}
