package org.amana.nomination.nominee;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.structure.acceptance.Acceptance;
import org.jspecify.annotations.Nullable;

/** A member proposed for provincial secretary of their province, at a rank (N1, N3). */
@Entity
public class Nominee extends Versioned {

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

    public Nominee(ProvinceProposal proposal, UUID memberId, int rank, LocalDate day) {
        this.proposalId = proposal.id();
        this.regionCode = proposal.regionCode();
        this.provinceCode = proposal.provinceCode();
        this.memberId = memberId;
        this.rank = rank;
        this.nominatedOn = day;
        this.standing = Standing.NOMINATED;
        this.standingOn = day;
    }

    public void rankAs(@Nullable Integer newRank) {
        rank = newRank;
    }

    /** Why the membership may be shorter than the rule asks for (N3); blank takes the waiver back. */
    public void waive(String justification) {
        waiver = justification.isBlank() ? null : justification.strip();
    }

    public void accept(Acceptance given) {
        acceptance = given;
    }

    void withdraw(LocalDate day) {
        stand(Standing.WITHDRAWN, day);
    }

    public void loseEligibility(LocalDate day) {
        stand(Standing.INELIGIBLE, day);
    }

    public void refuse(LocalDate day) {
        stand(Standing.REFUSED, day);
    }

    public void confirm(LocalDate day) {
        stand(Standing.CONFIRMED, day);
    }

    public void passOver(LocalDate day) {
        stand(Standing.NOT_CHOSEN, day);
    }

    /** Goes on standing in another province, by a division of the territory (T2). */
    public void moveAway(LocalDate day) {
        stand(Standing.MOVED, day);
    }

    /** The mandate that followed the confirmation ended. */
    public void leavePost(LocalDate day) {
        if (standing != Standing.CONFIRMED) {
            throw new IllegalStateException("a nominee who is " + standing + " has no post to leave");
        }
        rank = null;
        standing = Standing.LEFT_POST;
        standingOn = day;
    }

    private void stand(Standing now, LocalDate day) {
        if (!nominated()) {
            throw new IllegalStateException("a nominee who is " + standing + " does not become " + now);
        }
        standing = now;
        standingOn = day;
    }

    public boolean nominated() {
        return standing == Standing.NOMINATED;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public String regionCode() {
        return regionCode;
    }

    public String provinceCode() {
        return provinceCode;
    }

    public UUID memberId() {
        return memberId;
    }

    /** From 1, the proposal; null once it no longer counts. */
    @Nullable
    public Integer rank() {
        return rank;
    }

    @Nullable
    public String waiver() {
        return waiver;
    }

    @Nullable
    public Acceptance acceptance() {
        return acceptance;
    }

    public Standing standing() {
        return standing;
    }

    public LocalDate standingOn() {
        return standingOn;
    }
}
