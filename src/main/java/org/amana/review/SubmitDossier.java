package org.amana.review;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.review.way.DossierHistory;
import org.amana.review.way.SecretaryInOffice;
import org.amana.review.way.Subjects;
import org.amana.review.way.SubmittedRounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary's steps with a region's dossier: handed over, taken back, stood by (R1, R2, R5). */
@Service
@Transactional
public class SubmitDossier {

    private final Dossiers dossiers;
    private final SubmittedRounds rounds;
    private final EntityManager entities;
    private final Subjects subjects;
    private final DossierHistory history;
    private final SecretaryInOffice inOffice;
    private final LegalDay legalDay;

    SubmitDossier(
            Dossiers dossiers,
            SubmittedRounds rounds,
            EntityManager entities,
            Subjects subjects,
            DossierHistory history,
            SecretaryInOffice inOffice,
            LegalDay legalDay) {
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.entities = entities;
        this.subjects = subjects;
        this.history = history;
        this.inOffice = inOffice;
        this.legalDay = legalDay;
    }

    /**
     * Hands the dossier over to the leadership; the region's secretary only. What is submitted is kept as it is now (R2).
     *
     * @param version the version at which the secretary looked at it
     * @throws RuleViolation listing what is missing
     * @throws Overtaken when it was submitted or decided meanwhile
     */
    public Dossier submit(Viewer by, UUID dossierId, int version) {
        Dossier dossier = locked(by, dossierId);
        dossiers.overtakenUnless(dossier, dossier.editable() && dossier.version() == version);
        DossierSubject subject = subjects.of(dossier);
        subject.checkComplete(dossier);
        UUID account = Objects.requireNonNull(by.accountId());
        Instant now = legalDay.now();
        dossier.submit(account, now);
        entities.persist(new SubmittedRound(dossier, subject.snapshot(dossier), account, now));
        history.took(dossier, Step.SUBMITTED, account, now);
        return dossier;
    }

    /**
     * Takes back what nobody of the leadership has opened; the region's secretary only.
     *
     * @throws Overtaken once it was opened, or decided
     */
    public Dossier recall(Viewer by, UUID dossierId, int version) {
        Dossier dossier = locked(by, dossierId);
        dossiers.overtakenUnless(
                dossier,
                dossier.state() == DossierState.SUBMITTED
                        && dossier.openedAt() == null
                        && dossier.version() == version);
        rounds.findByDossierIdAndNumber(dossierId, dossier.round()).ifPresent(rounds::delete);
        // The database lets go of a round only while its dossier is submitted and unread.
        entities.flush();
        history.took(dossier, Step.RECALLED, by.accountId(), legalDay.now());
        dossier.recall(lastReturn(dossier));
        return dossier;
    }

    private @Nullable DossierStep lastReturn(Dossier dossier) {
        return history.of(dossier.id()).stream()
                .filter(step -> step.step() == Step.RETURNED || step.step() == Step.RETURNED_BY_ITSELF)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * A new secretary stands by what the one before submitted (R5).
     *
     * @throws Overtaken when it is not under review any more
     * @throws RuleViolation when the secretary who submitted it is in office still
     */
    public Dossier endorse(Viewer by, UUID dossierId) {
        Dossier dossier = locked(by, dossierId);
        dossiers.overtakenUnless(dossier, dossier.state() == DossierState.SUBMITTED);
        if (inOffice.answersFor(dossier)) {
            throw RuleViolation.of("R5.nothingToEndorse");
        }
        UUID account = Objects.requireNonNull(by.accountId());
        dossier.endorse(account);
        history.took(dossier, Step.ENDORSED, account, legalDay.now());
        return dossier;
    }

    private Dossier locked(Viewer by, UUID dossierId) {
        Dossier dossier = dossiers.forChange(dossierId);
        Viewer.require(by.secretaryOf(dossier.regionCode()), "dossier", dossierId);
        return dossier;
    }
}
