package org.amana.nomination.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.nomination.list.ListState;
import org.amana.nomination.list.ListStates;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.nominee.Eligibility;
import org.amana.nomination.nominee.NomineeState;
import org.amana.nomination.nominee.Standing;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.amana.review.Remark;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.acceptance.Invitations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one province of a list to the region's secretary and to the leadership (A3). */
@Service
@Transactional
public class ViewProvince {

    private final ListStates states;
    private final Dossiers dossiers;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Eligibility eligibility;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ViewProvince(
            ListStates states,
            Dossiers dossiers,
            Invitations invitations,
            Accounts accounts,
            Eligibility eligibility,
            AuditTrail audit,
            LegalDay legalDay) {
        this.states = states;
        this.dossiers = dossiers;
        this.invitations = invitations;
        this.accounts = accounts;
        this.eligibility = eligibility;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** @throws NotFound unless the viewer sees the region, and the province is one of its */
    ProvinceView of(Viewer by, String regionCode, String provinceCode) {
        ProvinceView view = again(by, regionCode, provinceCode);
        UUID dossier = view.submission().dossierId();
        if (dossier != null) {
            audit.record(AuditFact.of("DOSSIER_VIEWED", "Dossier", dossier)
                    .by(by.accountId())
                    .in(regionCode, provinceCode));
        }
        return view;
    }

    /** The same to someone who has it before them and searches on. */
    ProvinceView again(Viewer by, String regionCode, String provinceCode) {
        Viewer.require(by.seesRegion(regionCode), "province", provinceCode);
        ListState list = states.with(regionCode, provinceCode);
        ProvinceState state = list.province(provinceCode);
        Dossier dossier = state.dossier();
        List<Remark> remarks = remarks(dossier);
        ProvinceState next = list.nextAfter(state);
        ProvinceProposal proposal = state.proposal();
        return new ProvinceView(
                regionCode,
                list.regionName(),
                state.province(),
                proposal == null ? 0 : proposal.version(),
                by.secretaryOf(regionCode),
                by.prepares(regionCode) && state.editable() && !state.decided() && !list.closed(),
                state.status(),
                "provinceStatus." + state.status(),
                state.status().tone(),
                state.round(),
                list.provinces().stream().map(other -> pill(other, state)).toList(),
                items(state, remarks),
                state.nominees().size()
                        >= eligibility.limitsOn(legalDay.today()).most(),
                state.former().stream().map(ViewProvince::former).toList(),
                state.notProposedReason(),
                state.consultations(),
                state.missing(),
                ofTheWhole(state, remarks),
                list.gauges(),
                next == null ? null : next.province(),
                dossier != null && dossier.state() == DossierState.RETURNED && dossier.decidedBy() == null,
                submission(dossier));
    }

    /** For who prepares the region's list (A6): who else asks finds nothing there, before anything else is looked at. */
    ProvinceView toKeep(Viewer by, String regionCode, String provinceCode) {
        Viewer.require(by.prepares(regionCode), "province", provinceCode);
        return again(by, regionCode, provinceCode);
    }

    /** For the region's secretary only: what a preparer can not do in the secretary's name (A6). */
    ProvinceView asSecretary(Viewer by, String regionCode, String provinceCode) {
        Viewer.require(by.secretaryOf(regionCode), "province", provinceCode);
        return again(by, regionCode, provinceCode);
    }

    /**
     * @throws NotFound when there is no such nominee
     * @throws Overtaken when the nominee stands no more
     */
    static ProvinceView.Item nominee(ProvinceView province, UUID nomineeId) {
        province.former().stream()
                .filter(former -> former.id().equals(nomineeId))
                .findFirst()
                .ifPresent(former -> {
                    throw new Overtaken("overtaken.nominee", former.standing(), former.on());
                });
        return province.nominees().stream()
                .filter(nominee -> nominee.id().equals(nomineeId))
                .findFirst()
                .orElseThrow(() -> new NotFound("nominee", nomineeId));
    }

    /** What was remarked in the round that came back; where the names were refused, also once others are proposed. */
    private List<Remark> remarks(@Nullable Dossier dossier) {
        if (dossier == null) {
            return List.of();
        }
        if (dossier.state() == DossierState.DRAFT) {
            return dossiers.ofRegion(dossier.regionCode()).stream()
                    .filter(other ->
                            other.subjectId().equals(dossier.subjectId()) && other.state() == DossierState.REJECTED)
                    .findFirst()
                    .map(refused -> ofLastRound(refused))
                    .orElse(List.of());
        }
        return ofLastRound(dossier);
    }

    private List<Remark> ofLastRound(Dossier dossier) {
        return dossiers.remarks(dossier.id()).stream()
                .filter(remark -> remark.round() == dossier.round())
                .toList();
    }

    private List<ProvinceView.Item> items(ProvinceState state, List<Remark> remarks) {
        Set<UUID> withAccount = accounts.havingAccount(
                state.nominees().stream().map(nominee -> nominee.member().id()).toList());
        Map<UUID, java.time.Instant> waiting = invitations.waiting(
                state.nominees().stream().map(NomineeState::id).toList());
        List<ProvinceView.Item> items = new ArrayList<>();
        for (NomineeState nominee : state.nominees()) {
            Acceptance acceptance = nominee.nominee().acceptance();
            items.add(new ProvinceView.Item(
                    nominee.id(),
                    Objects.requireNonNullElse(nominee.nominee().rank(), items.size() + 1),
                    items.size() == state.nominees().size() - 1,
                    nominee.name(),
                    nominee.member().number(),
                    nominee.checks(),
                    nominee.shortMembership(),
                    nominee.nominee().waiver(),
                    acceptance != null,
                    acceptance == null ? null : acceptance.attachmentId(),
                    waiting.get(nominee.id()),
                    withoutAddress(nominee, withAccount),
                    nominee.nominee().standing() == Standing.CONFIRMED,
                    refusedOn(state, nominee),
                    said(remarks, nominee.id().toString())));
        }
        return items;
    }

    private static @Nullable LocalDate refusedOn(ProvinceState state, NomineeState nominee) {
        return state.former().stream()
                .filter(other -> other.nominee().standing() == Standing.REFUSED)
                .filter(other -> other.member().id().equals(nominee.member().id()))
                .map(other -> other.nominee().standingOn())
                .findFirst()
                .orElse(null);
    }

    private static boolean withoutAddress(NomineeState nominee, Set<UUID> withAccount) {
        String email = nominee.member().email();
        return (email == null || email.isBlank())
                && !withAccount.contains(nominee.member().id());
    }

    private static List<ProvinceView.Said> said(List<Remark> remarks, String place) {
        return remarks.stream()
                .filter(remark -> place.equals(remark.place()))
                .map(ViewProvince::said)
                .toList();
    }

    /** What speaks of the whole, and of what is not shown any more. */
    private static List<ProvinceView.Said> ofTheWhole(ProvinceState state, List<Remark> remarks) {
        Set<String> shown = state.nominees().stream()
                .map(nominee -> nominee.id().toString())
                .collect(Collectors.toSet());
        return remarks.stream()
                .filter(remark -> remark.place() == null || !shown.contains(remark.place()))
                .map(ViewProvince::said)
                .toList();
    }

    private static ProvinceView.Said said(Remark remark) {
        return new ProvinceView.Said(remark.words(), remark.at(), remark.rejection());
    }

    private static ProvinceView.Pill pill(ProvinceState other, ProvinceState here) {
        return new ProvinceView.Pill(
                other.province(), other.status().icon(), "provinceStatus." + other.status(), other == here);
    }

    private static ProvinceView.Former former(NomineeState nominee) {
        return new ProvinceView.Former(
                nominee.id(),
                nominee.name(),
                nominee.member().gender().name(),
                nominee.nominee().standing(),
                nominee.nominee().standingOn());
    }

    private ProvinceView.Submission submission(@Nullable Dossier dossier) {
        if (dossier == null) {
            return new ProvinceView.Submission(null, "", 0, null, false, false);
        }
        boolean underReview = dossier.state() == DossierState.SUBMITTED;
        return new ProvinceView.Submission(
                dossier.id(),
                dossier.reference(),
                dossier.version(),
                underReview ? dossier.submittedAt() : null,
                underReview && dossier.openedAt() == null,
                dossiers.waitsForSuccessor(dossier));
    }
}
