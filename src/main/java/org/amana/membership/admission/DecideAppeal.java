package org.amana.membership.admission;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.amana.access.Viewer;
import org.amana.audit.AuditTrail;
import org.amana.file.Attachments;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.application.Appeal;
import org.amana.membership.application.AppealOutcome;
import org.amana.membership.application.AppealRecord;
import org.amana.membership.application.MembershipApplication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The arbitration committee decides on appeals (M5); until its cases are handled in Amana, a signatory records the decision
 * with the document attached.
 */
@Service
@Transactional
class DecideAppeal {

    private final Desk desk;
    private final Admitting admitting;
    private final Attachments attachments;
    private final ApplicantNews news;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    DecideAppeal(
            Desk desk,
            Admitting admitting,
            Attachments attachments,
            ApplicantNews news,
            AuditTrail audit,
            LegalDay legalDay) {
        this.desk = desk;
        this.admitting = admitting;
        this.attachments = attachments;
        this.news = news;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * The decision alone, before what was sent is looked at.
     *
     * @throws org.amana.kernel.NotFound unless the viewer records what became of it
     */
    void requireRecords(Viewer by, UUID id) {
        desk.toRecordAppeal(by, id);
    }

    /**
     * @throws org.amana.kernel.NotFound unless the viewer signs, and did not refuse it (A4)
     * @throws Overtaken when the outcome was recorded meanwhile
     * @throws RuleViolation when the document is missing, the day is not sound, or the applicant can not be registered
     */
    void record(Viewer by, UUID id, AppealForm form) {
        record(by, id, form, application -> {
            if (form.file == null || form.file.isEmpty()) {
                throw RuleViolation.at("file", "M5.appealDecisionMissing");
            }
            return attachments.store(form.file, application.regionCode(), application.provinceCode(), by.accountId());
        });
    }

    /** @param decision keeps the document of the committee's decision */
    void record(Viewer by, UUID id, AppealForm form, Function<MembershipApplication, UUID> decision) {
        admitting.keepTreeStill();
        MembershipApplication application = desk.heldForAppeal(by, id);
        Appeal appeal = Objects.requireNonNull(application.appeal());
        if (appeal.outcome() != null) {
            throw new Overtaken("overtaken.application.NO_APPEAL");
        }
        LocalDate on = Objects.requireNonNull(form.decidedOn);
        LocalDate appealedOn = LegalDay.dayOf(appeal.at());
        if (on.isAfter(legalDay.today())) {
            throw RuleViolation.at("decidedOn", "member.dayInTheFuture", legalDay.today());
        }
        if (on.isBefore(appealedOn)) {
            throw RuleViolation.at("decidedOn", "M5.beforeTheAppeal", appealedOn);
        }
        UUID document = decision.apply(application);
        AppealOutcome outcome = Objects.requireNonNull(form.outcome);
        UUID member = outcome == AppealOutcome.GRANTED
                ? admitting.admit(by, application, form.notDuplicate).id()
                : null;
        application.appealDecided(
                new AppealRecord(
                        outcome, Objects.requireNonNull(form.body), on, document, by.accountId(), legalDay.now()),
                member);
        desk.keep(application);
        audit.record(Decide.fact("APPLICATION_APPEAL_DECIDED", application, by)
                .with("outcome", outcome)
                .with("body", form.body));
        news.tell(application, outcome == AppealOutcome.GRANTED ? "applicationAccepted" : "appealDismissed");
    }
}
