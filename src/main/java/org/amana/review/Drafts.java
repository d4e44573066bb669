package org.amana.review;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.review.way.DossierHistory;
import org.amana.review.way.DossierPreparers;
import org.amana.review.way.Subjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving up a draft that the leadership never had, with what it is about. A returned dossier is corrected and submitted
 * again, or rejected: R1 knows no other way.
 */
@Service
@Transactional
public class Drafts {

    private final DossierRepository dossiers;
    private final Remarks remarks;
    private final Subjects subjects;
    private final DossierHistory history;
    private final DossierPreparers preparers;
    private final EntityManager entities;

    Drafts(
            DossierRepository dossiers,
            Remarks remarks,
            Subjects subjects,
            DossierHistory history,
            DossierPreparers preparers,
            EntityManager entities) {
        this.dossiers = dossiers;
        this.remarks = remarks;
        this.subjects = subjects;
        this.history = history;
        this.preparers = preparers;
        this.entities = entities;
    }

    /**
     * The region's secretary gives it up; only the trail keeps that it was.
     *
     * @throws RuleViolation when it was returned, or remarked on
     * @throws Overtaken when it changed since, or is not with the region
     * @throws NotFound unless the viewer is the region's secretary
     */
    public void giveUp(Viewer by, UUID dossierId, int version) {
        Dossier dossier = dossiers.findForChange(dossierId)
                .filter(found -> by.secretaryOf(found.regionCode()))
                .orElseThrow(() -> new NotFound("dossier", dossierId));
        if (!dossier.editable() || dossier.version() != version) {
            throw history.overtaken(dossier);
        }
        if (dossier.state() != DossierState.DRAFT
                || !remarks.findByDossierIdOrderByAtAscIdAsc(dossierId).isEmpty()) {
            throw RuleViolation.of("R1.notGivenUp");
        }
        subjects.of(dossier).givenUp(dossier);
        history.givenUp(dossier, Objects.requireNonNull(by.accountId()));
        preparers.forget(dossierId);
        dossiers.delete(dossier);
        entities.flush();
    }
}
