package org.amana.territory.division;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.territory.TreeLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a division, plans it for a day, and takes it back until then (T2). The caller has decided that the actor may. */
@Service
@Transactional
public class PlanDivision {

    private final DivisionRepository divisions;
    private final ReadDivisions reading;
    private final ClaimBook claims;
    private final TreeLock lock;
    private final ObjectProvider<DivisionHearing> hearings;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    PlanDivision(
            DivisionRepository divisions,
            ReadDivisions reading,
            ClaimBook claims,
            TreeLock lock,
            ObjectProvider<DivisionHearing> hearings,
            AuditTrail audit,
            LegalDay legalDay) {
        this.divisions = divisions;
        this.reading = reading;
        this.claims = claims;
        this.lock = lock;
        this.hearings = hearings;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Keeps what is asked for, to be looked at; nothing changes.
     *
     * @param fileName of the file, null where it was asked for on a page
     * @param replaces the planned division in whose place it is to come, or null
     * @throws RuleViolation without any row
     * @throws Overtaken when that one is not planned any more
     */
    public UUID prepare(List<DivisionRow> rows, @Nullable String fileName, @Nullable UUID replaces, @Nullable UUID by) {
        if (rows.isEmpty()) {
            throw RuleViolation.at("file", "T2.noRows");
        }
        if (replaces != null && find(replaces).state() != DivisionState.SCHEDULED) {
            throw overtaken(find(replaces));
        }
        Division division = divisions.saveAndFlush(new Division(rows, fileName, replaces, by, legalDay.now()));
        record("DIVISION_PREPARED", division, by);
        return division.id();
    }

    /**
     * Keeps one change that was asked for on a page, to be looked at; nothing changes.
     *
     * @throws RuleViolation with what is wrong, or when nothing would change
     */
    public UUID prepare(DivisionRow row, UUID by) {
        Division division = new Division(List.of(row), null, null, by, legalDay.now());
        Judgement judgement = reading.judge(division);
        if (!judgement.refused().isEmpty()) {
            throw new RuleViolation(judgement.refused().get(0).problems());
        }
        if (judgement.plan().empty()) {
            throw RuleViolation.of("T2.nothingChanges");
        }
        divisions.saveAndFlush(division);
        record("DIVISION_PREPARED", division, by);
        return division.id();
    }

    /**
     * From this day on it holds, unless it is cancelled before.
     *
     * @param leaveOut whether the refused rows may be left out
     * @throws RuleViolation when the day is past, nothing would change, rows are refused, or members would have nowhere to go
     * @throws Overtaken when somebody else has planned or cancelled it meanwhile
     */
    public void schedule(UUID id, int version, @Nullable LocalDate day, boolean leaveOut, UUID by) {
        lock.alone();
        Division division = forChange(id);
        if (!division.state().canBePlanned()) {
            throw overtaken(division);
        }
        Overtaken.unless(division.version(), version);
        if (day == null) {
            throw RuleViolation.at("day", "required");
        }
        if (day.isBefore(legalDay.today())) {
            throw RuleViolation.at("day", "T2.dayPast", legalDay.today());
        }
        UUID replaced = division.replaces();
        Judgement judgement = reading.judge(division);
        if (judgement.plan().empty()) {
            throw RuleViolation.of("T2.nothingChanges");
        }
        if (!judgement.refused().isEmpty() && !leaveOut) {
            throw RuleViolation.at(
                    "leaveOut", "T2.refusedRows", judgement.refused().size());
        }
        for (Touched touched : reading.touches(judgement.plan())) {
            if (touched.blocks() && touched.number() > 0) {
                throw RuleViolation.of("T2.noTarget", String.valueOf(touched.code()), touched.number());
            }
        }
        if (replaced != null && find(replaced).state() == DivisionState.SCHEDULED) {
            cancel(forChange(replaced), by);
        }
        division.schedule(day, judgement.plan(), by, legalDay.now());
        divisions.saveAndFlush(division);
        claims.claim(id, judgement.plan());
        record("DIVISION_PLANNED", division, by);
        hearings.forEach(hearing -> hearing.planned(division, judgement.plan()));
    }

    /** @throws Overtaken when it was cancelled or has taken effect meanwhile */
    public void cancel(UUID id, int version, UUID by) {
        lock.alone();
        Division division = forChange(id);
        if (division.state() != DivisionState.SCHEDULED) {
            throw overtaken(division);
        }
        Overtaken.unless(division.version(), version);
        cancel(division, by);
    }

    private void cancel(Division division, UUID by) {
        DivisionPlan plan = reading.judge(division).plan();
        division.cancel(by, legalDay.now());
        divisions.saveAndFlush(division);
        claims.letGo(division.id());
        record("DIVISION_CANCELLED", division, by);
        hearings.forEach(hearing -> hearing.cancelled(division, plan));
    }

    private static Overtaken overtaken(Division division) {
        return new Overtaken("overtaken.division", division.state().name());
    }

    private Division find(UUID id) {
        return divisions.findById(id).orElseThrow(() -> new NotFound("division", id));
    }

    private Division forChange(UUID id) {
        return divisions.findForChange(id).orElseThrow(() -> new NotFound("division", id));
    }

    private void record(String action, Division division, @Nullable UUID by) {
        audit.record(AuditFact.of(action, "Division", division.id())
                .by(by)
                .with("rows", division.rows().size())
                .with("day", division.day()));
    }
}
