package org.amana.nomination;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.nomination.list.ListState;
import org.amana.nomination.list.ListStates;
import org.amana.nomination.list.Missing;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.NomineeListRepository;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.Dossier;
import org.amana.review.Dossiers;
import org.amana.review.SubmitDossier;
import org.amana.review.Successors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the list over to the leadership, as a whole at first and later the reopened provinces (N1, N5). */
@Service
@Transactional
public class SubmitList {

    private final NomineeListRepository lists;
    private final ProvinceProposalRepository proposals;
    private final ListStates states;
    private final BeginList beginList;
    private final Dossiers dossiers;
    private final SubmitDossier submitDossier;
    private final Successors successors;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    SubmitList(
            NomineeListRepository lists,
            ProvinceProposalRepository proposals,
            ListStates states,
            BeginList beginList,
            Dossiers dossiers,
            SubmitDossier submitDossier,
            Successors successors,
            AuditTrail audit,
            LegalDay legalDay) {
        this.lists = lists;
        this.proposals = proposals;
        this.states = states;
        this.beginList = beginList;
        this.dossiers = dossiers;
        this.submitDossier = submitDossier;
        this.successors = successors;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Submits every province that is ready; the region's secretary only.
     *
     * @param seen the mark of what the page showed
     * @return how many provinces went
     * @throws RuleViolation with everything that is missing: for the first round in any province, later when none is ready
     * @throws Overtaken when something changed since the page was shown
     */
    public int submit(Viewer by, String regionCode, int seen) {
        Viewer.require(by.secretaryOf(regionCode), "nominees", regionCode);
        UUID listId = lists.openIn(regionCode).orElseThrow(() -> RuleViolation.of("N1.notBegun"));
        // Held in one order before anything is read, so that what is checked is what goes.
        dossiers.latestOf(proposals.keysOf(listId)).values().stream()
                .map(Dossier::id)
                .sorted()
                .forEach(dossiers::hold);
        ListState state = states.of(regionCode);
        if (state.seen() != seen) {
            throw new Overtaken("overtaken.edited");
        }
        List<Missing> inTheWay = state.inTheWay();
        if (!inTheWay.isEmpty()) {
            throw new RuleViolation(inTheWay.stream().map(Missing::reason).toList());
        }
        List<ProvinceState> ready = state.ready();
        if (ready.isEmpty()) {
            throw RuleViolation.of("N5.nothingReady");
        }
        for (ProvinceState province : ready) {
            Dossier dossier = java.util.Objects.requireNonNull(province.dossier());
            submitDossier.submit(by, dossier.id(), dossier.version());
        }
        NomineeList list = lists.findById(listId).orElseThrow(() -> new NotFound("list", listId));
        list.submitted(legalDay.now());
        audit.record(AuditFact.of("NOMINEE_LIST_SUBMITTED", "NomineeList", listId)
                .by(by.accountId())
                .in(regionCode, null)
                .with("provinces", ready.size()));
        return ready.size();
    }

    /** Why the proposals fall short of a share (N4); for who prepares the region's list. */
    public void justify(Viewer by, String regionCode, int version, String women, String young) {
        Viewer.require(by.prepares(regionCode), "nominees", regionCode);
        UUID id = beginList.begin(by, regionCode);
        NomineeList list = lists.findById(id).orElseThrow(() -> new NotFound("list", id));
        Overtaken.unless(list.version(), version);
        list.justify(women, young);
        dossiers.latestOf(proposals.keysOf(id)).values().stream()
                .filter(Dossier::editable)
                .map(Dossier::id)
                .sorted()
                .forEach(dossier -> dossiers.edit(by, dossier));
        audit.record(AuditFact.of("SHARES_JUSTIFIED", "NomineeList", list.id())
                .by(by.accountId())
                .in(regionCode, null));
    }

    /** Takes a province back that the leadership has not opened yet (R1); the region's secretary only. */
    public void recall(Viewer by, String regionCode, String provinceCode, int dossierVersion) {
        Dossier dossier = underReview(by, regionCode, provinceCode);
        submitDossier.recall(by, dossier.id(), dossierVersion);
    }

    /** A new secretary stands by what the one before submitted (R5). */
    public void endorse(Viewer by, String regionCode, String provinceCode) {
        submitDossier.endorse(by, underReview(by, regionCode, provinceCode).id());
    }

    /**
     * A new secretary stands by every province of the list that the one before submitted (R5).
     *
     * @return how many there were
     * @throws RuleViolation when there is none
     */
    public int endorseAll(Viewer by, String regionCode) {
        Viewer.require(by.secretaryOf(regionCode), "nominees", regionCode);
        List<UUID> waiting = successors.waiting(states.of(regionCode).dossiers()).stream()
                .map(Dossier::id)
                .sorted()
                .toList();
        if (waiting.isEmpty()) {
            throw RuleViolation.of("R5.nothingToEndorse");
        }
        waiting.forEach(dossier -> submitDossier.endorse(by, dossier));
        return waiting.size();
    }

    private Dossier underReview(Viewer by, String regionCode, String provinceCode) {
        Viewer.require(by.secretaryOf(regionCode), "province", provinceCode);
        ProvinceState state = states.of(regionCode).province(provinceCode);
        Dossier dossier = state.dossier();
        if (dossier == null) {
            throw new Overtaken("overtaken.edited");
        }
        return dossier;
    }
}
