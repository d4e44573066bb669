package org.amana.nomination.list;

import java.util.List;
import java.util.Objects;
import org.amana.nomination.consultation.HeldConsultation;
import org.amana.nomination.nominee.NomineeState;
import org.amana.nomination.province.Outcome;
import org.amana.nomination.province.ProvinceName;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.jspecify.annotations.Nullable;

/**
 * A province of the list as things stand.
 *
 * @param proposal null before the list is begun
 * @param dossier null before the list is begun
 * @param vacant somebody was confirmed, and holds the post no more: the region proposes again
 * @param nominees those who stand, in their order; of a decided province, the one who was confirmed
 * @param former those who withdrew, lost their eligibility, were refused or not chosen
 * @param missing what has to be done before it can go; empty while it is with the leadership or decided
 */
public record ProvinceState(
        ProvinceName province,
        @Nullable ProvinceProposal proposal,
        @Nullable Dossier dossier,
        boolean vacant,
        List<NomineeState> nominees,
        List<NomineeState> former,
        List<HeldConsultation> consultations,
        List<Missing> missing) {

    /** With the region: it may be changed (R2). */
    public boolean editable() {
        return dossier == null || vacant || dossier.editable() || dossier.state() == DossierState.REJECTED;
    }

    public boolean with(DossierState state) {
        return dossier != null && dossier.state() == state;
    }

    public boolean decided() {
        return proposal != null && proposal.outcome() != null && !vacant;
    }

    /** No longer a province of the list: a division closed it (T2). */
    public boolean provinceClosed() {
        return proposal != null && proposal.outcome() == Outcome.PROVINCE_CLOSED;
    }

    /** Complete, and can be submitted now. */
    boolean ready() {
        return dossier != null && dossier.editable() && missing.isEmpty() && !decided();
    }

    /** Something was changed since the leadership returned or refused it. */
    boolean corrected() {
        return proposal != null && dossier != null && proposal.editedSince(dossier.decidedAt());
    }

    @Nullable
    public String notProposedReason() {
        return proposal == null ? null : proposal.notProposedReason();
    }

    /** Nominees, or nobody with a reason (N1). */
    public boolean hasProposal() {
        return !nominees.isEmpty() || notProposedReason() != null;
    }

    public ProvinceStatus status() {
        if (decided()) {
            return switch (Objects.requireNonNull(
                    Objects.requireNonNull(proposal).outcome())) {
                case CONFIRMED -> ProvinceStatus.CONFIRMED;
                case LEFT_OPEN -> ProvinceStatus.LEFT_OPEN;
                case PROVINCE_CLOSED -> ProvinceStatus.PROVINCE_CLOSED;
            };
        }
        if (vacant) {
            return ProvinceStatus.VACANT;
        }
        if (with(DossierState.SUBMITTED)) {
            return ProvinceStatus.SUBMITTED;
        }
        if (with(DossierState.REJECTED)) {
            return ProvinceStatus.REJECTED;
        }
        if (with(DossierState.RETURNED) && !(missing.isEmpty() && corrected())) {
            return ProvinceStatus.RETURNED;
        }
        if (!hasProposal() && consultations.isEmpty()) {
            return ProvinceStatus.EMPTY;
        }
        return missing.isEmpty() ? ProvinceStatus.READY : ProvinceStatus.MISSING;
    }

    public int round() {
        return dossier == null ? 1 : dossier.round();
    }

    /** The region has something to do here. */
    boolean wantsWork() {
        ProvinceStatus status = status();
        return status == ProvinceStatus.EMPTY
                || status == ProvinceStatus.MISSING
                || status == ProvinceStatus.RETURNED
                || status == ProvinceStatus.VACANT
                || status == ProvinceStatus.REJECTED;
    }
}
