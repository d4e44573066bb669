package org.amana.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.amana.structure.Acceptance;
import org.jspecify.annotations.Nullable;

/** A member proposed for provincial secretary of their province, at a rank (N1, N3). */
@Entity
class Nominee extends Versioned {

    private UUID proposalId;
    private String regionCode;
    private String provinceCode;
    private UUID memberId;
    private @Nullable Integer rank;
    private LocalDate nominatedOn;
    private @Nullable String waiver;

    @Embedded
    private @Nullable Acceptance acceptance;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private LocalDate standingOn;

    @SuppressWarnings("NullAway")
    protected Nominee() {}

    Nominee(ProvinceProposal proposal, UUID memberId, int rank, LocalDate day) {
        this.proposalId = proposal.id();
        this.regionCode = proposal.regionCode();
        this.provinceCode = proposal.provinceCode();
        this.memberId = memberId;
        this.rank = rank;
        this.nominatedOn = day;
        this.standing = Standing.NOMINATED;
        this.standingOn = day;
    }

    void rankAs(@Nullable Integer newRank) {
        rank = newRank;
    }

    /** Why the membership may be shorter than the rule asks for (N3); blank takes the waiver back. */
    void waive(String justification) {
        waiver = justification.isBlank() ? null : justification.strip();
    }

    void accept(Acceptance given) {
        acceptance = given;
    }

    void withdraw(LocalDate day) {
        stand(Standing.WITHDRAWN, day);
    }

    void loseEligibility(LocalDate day) {
        stand(Standing.INELIGIBLE, day);
    }

    void refuse(LocalDate day) {
        stand(Standing.REFUSED, day);
    }

    void confirm(LocalDate day) {
        stand(Standing.CONFIRMED, day);
    }

    void passOver(LocalDate day) {
        stand(Standing.NOT_CHOSEN, day);
    }

    private void stand(Standing now, LocalDate day) {
        if (!nominated()) {
            throw new IllegalStateException("a nominee who is " + standing + " does not become " + now);
        }
        standing = now;
        standingOn = day;
    }

    boolean nominated() {
        return standing == Standing.NOMINATED;
    }

    UUID proposalId() {
        return proposalId;
    }

    String regionCode() {
        return regionCode;
    }

    String provinceCode() {
        return provinceCode;
    }

    UUID memberId() {
        return memberId;
    }

    /** From 1, the proposal; null once it no longer counts. */
    @Nullable
    Integer rank() {
        return rank;
    }

    @Nullable
    String waiver() {
        return waiver;
    }

    @Nullable
    Acceptance acceptance() {
        return acceptance;
    }

    Standing standing() {
        return standing;
    }

    LocalDate standingOn() {
        return standingOn;
    }
}
