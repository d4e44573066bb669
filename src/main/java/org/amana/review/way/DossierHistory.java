package org.amana.review.way;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Overtaken;
import org.amana.kernel.TwoScripts;
import org.amana.review.Dossier;
import org.amana.review.DossierStep;
import org.amana.review.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps that a dossier took, and what to tell someone who came second (R1). */
@Component
public class DossierHistory {

    private final DossierSteps steps;
    private final EntityManager entities;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final DossierNotices notices;

    DossierHistory(
            DossierSteps steps, EntityManager entities, Accounts accounts, AuditTrail audit, DossierNotices notices) {
        this.steps = steps;
        this.entities = entities;
        this.accounts = accounts;
        this.audit = audit;
        this.notices = notices;
    }

    /** The dossier took a step: here, in the trail (A5), and to those who wait for it. */
    public void took(Dossier dossier, Step step, @Nullable UUID by, Instant at) {
        entities.persist(new DossierStep(dossier, step, by, at));
        audit.record(AuditFact.of("DOSSIER_" + step, "Dossier", dossier.id())
                .by(by)
                .in(dossier.regionCode(), dossier.provinceCode())
                .with("reference", dossier.reference())
                .with("round", dossier.round()));
        notices.about(dossier, step);
    }

    /** A draft that the leadership never had goes away with its steps; the trail keeps that it was (A5). */
    public void givenUp(Dossier dossier, UUID by) {
        steps.forget(dossier.id());
        audit.record(AuditFact.of("DOSSIER_GIVEN_UP", "Dossier", dossier.id())
                .by(by)
                .in(dossier.regionCode(), dossier.provinceCode())
                .with("reference", dossier.reference()));
    }

    public List<DossierStep> of(UUID dossierId) {
        return steps.findByDossierIdOrderByAtAscIdAsc(dossierId);
    }

    /** What happened to a dossier since the one who acts now had looked at it, and who did it. */
    public Overtaken overtaken(Dossier dossier) {
        return steps.findFirstByDossierIdOrderByAtDescIdDesc(dossier.id())
                .map(last -> new Overtaken("review.overtaken." + last.step(), nameOf(last.accountId()), last.at()))
                .orElseGet(() -> new Overtaken("overtaken.edited"));
    }

    private TwoScripts nameOf(@Nullable UUID account) {
        TwoScripts nobody = new TwoScripts("", "");
        return account == null ? nobody : accounts.names(List.of(account)).getOrDefault(account, nobody);
    }
}
