package org.amana.territory.division;

import java.util.List;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.territory.TreeLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out the divisions whose day has come, each in one transaction: all of it or nothing, once however many try (T2).
 * To be called in a row scope that sees everything, outside a transaction.
 */
@Component
public class ApplyDivisions {

    private static final Logger log = LoggerFactory.getLogger(ApplyDivisions.class);

    private final DivisionRepository divisions;
    private final ReadDivisions reading;
    private final TreeStore tree;
    private final ClaimBook claims;
    private final TreeLock lock;
    private final ObjectProvider<DivisionEffect> effects;
    private final ObjectProvider<DivisionHearing> hearings;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate transactions;

    ApplyDivisions(
            DivisionRepository divisions,
            ReadDivisions reading,
            TreeStore tree,
            ClaimBook claims,
            TreeLock lock,
            ObjectProvider<DivisionEffect> effects,
            ObjectProvider<DivisionHearing> hearings,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.divisions = divisions;
        this.reading = reading;
        this.tree = tree;
        this.claims = claims;
        this.lock = lock;
        this.effects = effects;
        this.hearings = hearings;
        this.audit = audit;
        this.legalDay = legalDay;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** @return how many have taken effect now, of this day or of days that were missed */
    public int applyDue() {
        int applied = 0;
        for (UUID id : divisions.due(legalDay.today())) {
            if (Boolean.TRUE.equals(transactions.execute(status -> apply(id)))) {
                applied++;
            }
        }
        return applied;
    }

    private boolean apply(UUID id) {
        lock.alone();
        Division division = divisions.findForChange(id).orElseThrow(() -> new NotFound("division", id));
        if (division.state() != DivisionState.SCHEDULED
                || division.day() == null
                || division.day().isAfter(legalDay.today())) {
            return false;
        }
        DivisionPlan plan = reading.judge(division).plan();
        claims.letGo(id);
        if (!division.planned(plan)) {
            division.fail(legalDay.now());
            divisions.saveAndFlush(division);
            record("DIVISION_FAILED", division);
            hearings.forEach(hearing -> hearing.failed(division));
            log.warn("A planned division no longer fits the tree, and nothing was changed: {}", id);
            return false;
        }
        List<Touched> touched = reading.touches(plan);
        DivisionAct act = new DivisionAct(id, plan, division.day(), division.plannedBy());
        tree.write(act);
        effects.orderedStream().forEach(effect -> effect.apply(act));
        division.applied(touched, legalDay.now());
        divisions.saveAndFlush(division);
        record("DIVISION_APPLIED", division);
        plan.changes().forEach(change -> record(act, change));
        hearings.forEach(hearing -> hearing.applied(division, plan));
        return true;
    }

    private void record(String action, Division division) {
        audit.record(AuditFact.of(action, "Division", division.id())
                .by(division.plannedBy())
                .with("day", division.day()));
    }

    private void record(DivisionAct act, TerritoryChange change) {
        Unit after = change.after();
        audit.record(AuditFact.of("TERRITORY_" + change.kind(), "Territory", change.code())
                .by(act.by())
                .in(DivisionPlan.regionOf(after.parent() == null ? after.code() : after.parent()), null)
                .with("division", act.id())
                .with("parent", after.parent())
                .with("successor", after.successor()));
    }
}
