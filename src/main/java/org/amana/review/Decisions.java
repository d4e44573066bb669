package org.amana.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.review.way.DossierHistory;
import org.amana.review.way.Impartiality;
import org.amana.review.way.SecretaryInOffice;
import org.amana.review.way.Subjects;
import org.amana.review.way.SubmittedRounds;
import org.amana.territory.TreeLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leadership's side of dossiers (R3, R4): any of them remarks and returns, only a signatory approves and rejects, and
 * nobody decides on what concerns them (A4).
 */
@Service
@Transactional
public class Decisions {

    private final DossierRepository dossiers;
    private final SubmittedRounds rounds;
    private final Remarks remarks;
    private final EntityManager entities;
    private final Subjects subjects;
    private final DossierHistory history;
    private final SecretaryInOffice inOffice;
    private final Impartiality impartiality;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    private final TreeLock tree;

    Decisions(
            DossierRepository dossiers,
            SubmittedRounds rounds,
            Remarks remarks,
            EntityManager entities,
            Subjects subjects,
            DossierHistory history,
            SecretaryInOffice inOffice,
            Impartiality impartiality,
            AuditTrail audit,
            LegalDay legalDay,
            TreeLock tree) {
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.remarks = remarks;
        this.entities = entities;
        this.subjects = subjects;
        this.history = history;
        this.inOffice = inOffice;
        this.impartiality = impartiality;
        this.audit = audit;
        this.legalDay = legalDay;
        this.tree = tree;
    }

    /**
     * Looks at a dossier: its region's secretary or the leadership (A3). The first look by someone who may decide on it
     * ends the region's time to recall it (R1).
     */
    public Dossier open(Viewer by, UUID dossierId) {
        Dossier dossier = dossiers.findById(dossierId)
                .filter(found -> by.seesRegion(found.regionCode()))
                .orElseThrow(() -> new NotFound("dossier", dossierId));
        audit.record(AuditFact.of("DOSSIER_VIEWED", "Dossier", dossierId)
                .by(by.accountId())
                .in(dossier.regionCode(), dossier.provinceCode()));
        boolean first = dossier.state() == DossierState.SUBMITTED && dossier.openedAt() == null;
        if (first && by.leadership() && impartiality.bars(by, dossier).isEmpty()) {
            entities.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
            if (dossier.state() == DossierState.SUBMITTED && dossier.openedAt() == null) {
                Instant now = legalDay.now();
                dossier.open(Objects.requireNonNull(by.accountId()), now);
                history.took(dossier, Step.OPENED, by.accountId(), now);
                // The page that shows it carries the version that it has from now on.
                entities.flush();
            }
        }
        return dossier;
    }

    /**
     * Remarks on a place of the dossier, or on the whole; any leadership member whom it does not concern.
     *
     * @param place key of a place of this round's snapshot, null for the whole
     * @throws Overtaken when it is not under review any more
     */
    public void remark(Viewer by, UUID dossierId, @Nullable String place, String words) {
        Dossier dossier = locked(by, by.leadership(), dossierId);
        overtakenUnless(dossier, dossier.state() == DossierState.SUBMITTED);
        requireImpartial(by, dossier);
        if (words.isBlank()) {
            throw RuleViolation.at("words", "R3.wordsNeeded");
        }
        boolean known = place == null
                || rounds.findByDossierIdAndNumber(dossierId, dossier.round()).stream()
                        .flatMap(round -> round.snapshot().places().stream())
                        .anyMatch(there -> there.key().equals(place));
        Viewer.require(known, "place", String.valueOf(place));
        write(dossier, place, words, false, by);
    }

    /**
     * Returns the dossier for correction; any leadership member whom it does not concern.
     *
     * @throws RuleViolation when no remark of this round says what to correct (R3)
     * @throws Overtaken when somebody else decided, or it changed since
     */
    public void returnForCorrection(Viewer by, UUID dossierId, int version) {
        Dossier dossier = undecided(by, by.leadership(), dossierId, version);
        if (!remarks.existsByDossierIdAndRound(dossierId, dossier.round())) {
            throw RuleViolation.of("R3.remarkNeeded");
        }
        Instant now = legalDay.now();
        dossier.returnForCorrection(by.accountId(), now);
        history.took(dossier, Step.RETURNED, by.accountId(), now);
        subjects.of(dossier).returned(dossier);
    }

    /**
     * Approves, or confirms a choice; signatories only.
     *
     * @throws RuleViolation when something bars it as things stand today, or nothing was chosen
     * @throws Overtaken when somebody else decided, or it changed since
     */
    public void approve(Viewer by, UUID dossierId, int version, Approval approval) {
        tree.keepStill();
        Dossier dossier = undecided(by, by.signatory(), dossierId, version);
        DossierSubject subject = subjects.of(dossier);
        requireSound(subject, dossier, approval);
        List<RuleViolation.Reason> bars = subject.barsApproval(dossier, approval.choice());
        if (!bars.isEmpty()) {
            throw new RuleViolation(bars);
        }
        Instant now = legalDay.now();
        dossier.approve(Objects.requireNonNull(by.accountId()), now, approval);
        history.took(dossier, Step.APPROVED, by.accountId(), now);
        subject.approved(dossier, approval, by);
    }

    private void requireSound(DossierSubject subject, Dossier dossier, Approval approval) {
        List<Choice> choices = subject.choices(dossier);
        boolean chosen = choices.isEmpty()
                ? approval.choice() == null
                : choices.stream().anyMatch(choice -> choice.value().equals(approval.choice()));
        if (!chosen) {
            throw RuleViolation.at("choice", "review.chooseOne");
        }
        if (subject.defaultUntil(dossier) != null && approval.until() == null) {
            throw RuleViolation.at("until", "B6.untilNeeded");
        }
        if (approval.until() != null && !approval.until().isAfter(legalDay.today())) {
            throw RuleViolation.at("until", "B6.untilPast", approval.until(), legalDay.today());
        }
    }

    /**
     * Rejects the dossier for good; signatories only.
     *
     * @throws RuleViolation without a reason
     * @throws Overtaken when somebody else decided, or it changed since
     */
    public void reject(Viewer by, UUID dossierId, int version, String reason) {
        Dossier dossier = undecided(by, by.signatory(), dossierId, version);
        if (reason.isBlank()) {
            throw RuleViolation.at("reason", "R1.reasonNeeded");
        }
        write(dossier, null, reason, true, by);
        Instant now = legalDay.now();
        dossier.reject(Objects.requireNonNull(by.accountId()), now);
        history.took(dossier, Step.REJECTED, by.accountId(), now);
        subjects.of(dossier).rejected(dossier, by);
    }

    private void write(Dossier dossier, @Nullable String place, String words, boolean rejection, Viewer by) {
        UUID author = Objects.requireNonNull(by.accountId());
        Remark remark = new Remark(dossier, place, words.strip(), rejection, author, legalDay.now());
        entities.persist(remark);
        audit.record(AuditFact.of("DOSSIER_REMARKED", "Dossier", dossier.id())
                .by(author)
                .in(dossier.regionCode(), dossier.provinceCode())
                .with("remark", remark.id())
                .with("round", dossier.round()));
    }

    /** Locked, as the viewer saw it, still to be decided, and the viewer's to decide. */
    private Dossier undecided(Viewer by, boolean allowed, UUID dossierId, int version) {
        Dossier dossier = locked(by, allowed, dossierId);
        overtakenUnless(dossier, dossier.state() == DossierState.SUBMITTED && dossier.version() == version);
        requireImpartial(by, dossier);
        if (!inOffice.answersFor(dossier)) {
            throw RuleViolation.of("R5.waitsForSuccessor");
        }
        return dossier;
    }

    private Dossier locked(Viewer by, boolean allowed, UUID dossierId) {
        Viewer.require(allowed && by.leadership(), "dossier", dossierId);
        return dossiers.findForChange(dossierId).orElseThrow(() -> new NotFound("dossier", dossierId));
    }

    private void requireImpartial(Viewer by, Dossier dossier) {
        impartiality.bars(by, dossier).ifPresent(why -> {
            throw RuleViolation.of(why);
        });
    }

    private void overtakenUnless(Dossier dossier, boolean asSeen) {
        if (!asSeen) {
            throw history.overtaken(dossier);
        }
    }
}
