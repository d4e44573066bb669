package org.amana.review;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.review.way.DossierHistory;
import org.amana.review.way.DossierPreparers;
import org.amana.review.way.SecretaryInOffice;
import org.amana.review.way.Subjects;
import org.amana.review.way.SubmittedRounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The region's dossiers: begun, worked at, read (R1, R2); {@link SubmitDossier} hands them over. What only reads does not
 * ask who is looking: the room that shows it has decided.
 */
@Service
@Transactional
public class Dossiers {

    private final DossierRepository dossiers;
    private final SubmittedRounds rounds;
    private final Remarks remarks;
    private final EntityManager entities;
    private final References references;
    private final Subjects subjects;
    private final DossierHistory history;
    private final SecretaryInOffice inOffice;
    private final DossierPreparers preparers;
    private final LegalDay legalDay;

    Dossiers(
            DossierRepository dossiers,
            SubmittedRounds rounds,
            Remarks remarks,
            EntityManager entities,
            References references,
            Subjects subjects,
            DossierHistory history,
            SecretaryInOffice inOffice,
            DossierPreparers preparers,
            LegalDay legalDay) {
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.remarks = remarks;
        this.entities = entities;
        this.references = references;
        this.subjects = subjects;
        this.history = history;
        this.inOffice = inOffice;
        this.preparers = preparers;
        this.legalDay = legalDay;
    }

    /**
     * Begins a dossier about a subject: the region's secretary, or who prepares in the secretary's name (A6).
     *
     * @param groupId what it belongs to together with others, or null
     * @param provinceCode the province that it is about, or null
     * @throws Overtaken when one of that subject is open already
     */
    public Dossier begin(
            DossierKind kind,
            UUID subjectId,
            @Nullable UUID groupId,
            String regionCode,
            @Nullable String provinceCode,
            Viewer by) {
        Viewer.require(by.prepares(regionCode), "region", regionCode);
        // The number's row makes whoever begins at the same moment wait.
        String reference = references.next(kind, regionCode);
        latestOf(subjectId).filter(latest -> latest.state().open()).ifPresent(latest -> {
            throw history.overtaken(latest);
        });
        UUID account = Objects.requireNonNull(by.accountId());
        Instant now = legalDay.now();
        Dossier dossier =
                dossiers.save(new Dossier(kind, subjectId, groupId, regionCode, provinceCode, reference, account, now));
        history.took(dossier, Step.BEGUN, account, now);
        return dossier;
    }

    /**
     * Begins a dossier that comes about by itself, as for a province that a division opened (N1). Called by the room that
     * keeps its subject, which answers for it.
     *
     * @param answering the account whose act brings it about
     */
    public Dossier beginByItself(
            DossierKind kind,
            UUID subjectId,
            @Nullable UUID groupId,
            String regionCode,
            @Nullable String provinceCode,
            UUID answering) {
        String reference = references.next(kind, regionCode);
        Instant now = legalDay.now();
        Dossier dossier = dossiers.save(
                new Dossier(kind, subjectId, groupId, regionCode, provinceCode, reference, answering, now));
        history.took(dossier, Step.BEGUN, null, now);
        return dossier;
    }

    /** @throws NotFound when there is no such dossier */
    @Transactional(readOnly = true)
    public Dossier dossier(UUID id) {
        return dossiers.findById(id).orElseThrow(() -> new NotFound("dossier", id));
    }

    /** The dossier of a subject that was begun last. */
    @Transactional(readOnly = true)
    public Optional<Dossier> latestOf(UUID subjectId) {
        return Optional.ofNullable(latestOf(List.of(subjectId)).get(subjectId));
    }

    /** By subject, the dossier that was begun last; one query. */
    @Transactional(readOnly = true)
    public Map<UUID, Dossier> latestOf(Collection<UUID> subjectIds) {
        Map<UUID, Dossier> latest = new HashMap<>();
        if (!subjectIds.isEmpty()) {
            dossiers.findBySubjectIdInOrderByBegunAtAscIdAsc(subjectIds)
                    .forEach(dossier -> latest.put(dossier.subjectId(), dossier));
        }
        return latest;
    }

    /** Whether it is under review, and nobody in office answers for it: a successor may endorse it (R5). */
    @Transactional(readOnly = true)
    public boolean waitsForSuccessor(Dossier dossier) {
        return dossier.state() == DossierState.SUBMITTED && !inOffice.answersFor(dossier);
    }

    /** Those of a region that are under review, and that a successor has to endorse (R5), the longest first. */
    @Transactional(readOnly = true)
    public List<Dossier> waitingForSuccessor(String regionCode) {
        Set<SecretaryInOffice.Office> today = inOffice.today();
        return dossiers.findByRegionCodeAndStateOrderBySubmittedAtAscIdAsc(regionCode, DossierState.SUBMITTED).stream()
                .filter(dossier -> !SecretaryInOffice.isSecretary(dossier, today))
                .toList();
    }

    /**
     * With nobody left to choose, it is the region's again without a remark (N3). Called by its subject, in the
     * transaction in which the last one was lost; does nothing unless it is under review.
     */
    public void returnByItself(UUID dossierId) {
        Dossier dossier = forChange(dossierId);
        if (dossier.state() == DossierState.SUBMITTED) {
            Instant now = legalDay.now();
            dossier.returnForCorrection(null, now);
            history.took(dossier, Step.RETURNED_BY_ITSELF, null, now);
            subjects.of(dossier).returned(dossier);
        }
    }

    /**
     * The same with a remark that says why (R3), in the name of the account whose act brought it about.
     *
     * @return whether it was under review
     */
    public boolean returnByItself(UUID dossierId, String words, UUID author) {
        Dossier dossier = forChange(dossierId);
        boolean underReview = dossier.state() == DossierState.SUBMITTED;
        if (underReview) {
            entities.persist(new Remark(dossier, null, words, false, author, legalDay.now()));
            returnByItself(dossierId);
        }
        return underReview;
    }

    /**
     * Someone works at a dossier for its region, and never decides on it then (A4). Call it first in the transaction of
     * any edit; the caller has decided that the viewer may prepare it.
     *
     * @throws Overtaken unless the dossier is with the region (R2)
     */
    public void edit(Viewer by, UUID dossierId) {
        requireEditable(dossierId);
        preparers.worked(dossierId, Objects.requireNonNull(by.accountId()), legalDay.now());
    }

    /**
     * A submitted or decided dossier is frozen (R2). For what is no work of the region's, as an answer to its question:
     * it also makes that and a submission wait for each other. Work at it begins with {@link #edit}.
     *
     * @throws Overtaken unless the dossier is with the region
     */
    public void requireEditable(UUID dossierId) {
        Dossier dossier = forChange(dossierId);
        overtakenUnless(dossier, dossier.editable());
    }

    /**
     * Makes every step and edit of a dossier wait until this transaction ends: for what happens beside it, as when a
     * nominee withdraws (N3).
     */
    public Dossier hold(UUID dossierId) {
        return forChange(dossierId);
    }

    /** The remarks that the region may read: those of a round show with its decision. */
    @Transactional(readOnly = true)
    public List<Remark> remarks(UUID dossierId) {
        Dossier dossier = dossier(dossierId);
        return remarks.findByDossierIdOrderByAtAscIdAsc(dossierId).stream()
                .filter(remark -> remark.round() < dossier.round() || dossier.decidedAt() != null)
                .toList();
    }

    /** By dossier, what was remarked in the round that was decided last; one query. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Remark>> remarksOnDecision(Collection<Dossier> decided) {
        Map<UUID, Integer> rounds = decided.stream()
                .filter(dossier -> dossier.decidedAt() != null)
                .collect(Collectors.toMap(Dossier::id, Dossier::round));
        return rounds.isEmpty()
                ? Map.of()
                : remarks.findByDossierIdInOrderByAtAscIdAsc(rounds.keySet()).stream()
                        .filter(remark -> rounds.get(remark.dossierId()) == remark.round())
                        .collect(Collectors.groupingBy(Remark::dossierId));
    }

    /** Each round as it was submitted, the first one first (R2). */
    @Transactional(readOnly = true)
    public List<SubmittedRound> rounds(UUID dossierId) {
        return rounds.findByDossierIdInOrderByNumber(List.of(dossierId));
    }

    /** The steps it took, the first one first. */
    @Transactional(readOnly = true)
    public List<DossierStep> steps(UUID dossierId) {
        return history.of(dossierId);
    }

    /** The dossiers of a region, the one begun last first. */
    @Transactional(readOnly = true)
    public List<Dossier> ofRegion(String regionCode) {
        return dossiers.findByRegionCodeOrderByBegunAtDescIdDesc(regionCode);
    }

    /** What waits with the leadership, the longest first (R4). */
    @Transactional(readOnly = true)
    public List<Dossier> waiting() {
        return dossiers.findByStateOrderBySubmittedAtAscIdAsc(DossierState.SUBMITTED);
    }

    Dossier forChange(UUID dossierId) {
        return dossiers.findForChange(dossierId).orElseThrow(() -> new NotFound("dossier", dossierId));
    }

    void overtakenUnless(Dossier dossier, boolean asSeen) {
        if (!asSeen) {
            throw history.overtaken(dossier);
        }
    }
}
