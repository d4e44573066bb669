package org.amana.membership.admission;

import java.time.ZoneOffset;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.application.MembershipApplication;
import org.amana.membership.roll.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on applications (M5). Of two who decide at once one wins, and the other is told what was decided. */
@Service
@Transactional
class Decide {

    private final Desk desk;
    private final Admitting admitting;
    private final Likenesses likenesses;
    private final ApplicantNews news;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    Decide(
            Desk desk,
            Admitting admitting,
            Likenesses likenesses,
            ApplicantNews news,
            AuditTrail audit,
            JdbcClient jdbc,
            LegalDay legalDay) {
        this.desk = desk;
        this.admitting = admitting;
        this.likenesses = likenesses;
        this.news = news;
        this.audit = audit;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /**
     * @param notDuplicate whoever resembles the applicant is known to be someone else (M1)
     * @throws org.amana.kernel.NotFound unless the viewer decides on it
     * @throws Overtaken when it was decided or withdrawn meanwhile
     * @throws RuleViolation when the applicant can not be registered
     */
    Member accept(Viewer by, UUID id, boolean notDuplicate) {
        admitting.keepTreeStill();
        return accept(by, desk.heldForDecision(by, id), notDuplicate, "ONE");
    }

    /**
     * One of many: only what needs no look of its own.
     *
     * @throws RuleViolation when something is in its way
     */
    void acceptClean(Viewer by, UUID id) {
        admitting.keepTreeStill();
        MembershipApplication application = desk.heldForDecision(by, id);
        application.requireWaiting();
        if (!likenesses.of(by, application).clean()) {
            throw RuleViolation.of("M5.notClean");
        }
        accept(by, application, false, "MANY");
    }

    private Member accept(Viewer by, MembershipApplication application, boolean notDuplicate, String how) {
        application.requireWaiting();
        Member member = admitting.admit(by, application, notDuplicate);
        application.accept(member.id(), actor(by), legalDay.today(), legalDay.now());
        desk.keep(application);
        audit.record(fact("APPLICATION_ACCEPTED", application, by)
                .with("member", member.id())
                .with("how", how)
                .with("days", application.daysWaited(legalDay.today())));
        news.tell(application, "applicationAccepted");
        return member;
    }

    /**
     * The decision alone, before what was sent is looked at.
     *
     * @throws org.amana.kernel.NotFound unless the viewer decides on it
     */
    void requireDecides(Viewer by, UUID id) {
        desk.toDecide(by, id);
    }

    /** @throws org.amana.kernel.NotFound unless the viewer keeps the members' files there */
    void requireNotes(Viewer by, UUID id) {
        desk.toNote(by, id);
    }

    /**
     * @throws org.amana.kernel.NotFound unless the viewer decides on it
     * @throws Overtaken when it was decided or withdrawn meanwhile
     */
    void refuse(Viewer by, UUID id, String reason) {
        MembershipApplication application = desk.heldForDecision(by, id);
        application.refuse(reason, actor(by), legalDay.today(), legalDay.now());
        desk.keep(application);
        audit.record(
                fact("APPLICATION_REFUSED", application, by).with("days", application.daysWaited(legalDay.today())));
        news.tell(application, "applicationRefused");
    }

    /**
     * What somebody found out, for whoever decides (A6).
     *
     * @throws org.amana.kernel.NotFound unless the viewer keeps the members' files there
     */
    void note(Viewer by, UUID id, String words) {
        MembershipApplication application = desk.toNote(by, id);
        application.requireWaiting();
        UUID note = Ids.next();
        jdbc.sql("insert into application_note (id, application_id, account_id, words, at) values (?, ?, ?, ?, ?)")
                .params(note, id, by.accountId(), words.strip(), legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(fact("APPLICATION_NOTED", application, by).with("note", note));
    }

    static AuditFact fact(String action, MembershipApplication application, Viewer by) {
        return AuditFact.of(action, "Application", application.id())
                .by(by.accountId())
                .in(application.regionCode(), application.provinceCode());
    }

    private static UUID actor(Viewer by) {
        return java.util.Objects.requireNonNull(by.accountId());
    }
}
