package org.amana.membership.admission;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.membership.application.Applications;
import org.amana.membership.application.MembershipApplication;
import org.springframework.stereotype.Component;

/** Who reads an application and who decides on it (M5, A4, A6). */
@Component
class Desk {

    private final Applications applications;
    private final Likenesses likenesses;

    Desk(Applications applications, Likenesses likenesses) {
        this.applications = applications;
        this.likenesses = likenesses;
    }

    /** @throws NotFound unless the viewer reads the members there: secretaries, who prepares for them, leadership */
    MembershipApplication seen(Viewer by, UUID id) {
        MembershipApplication application =
                applications.findById(id).orElseThrow(() -> new NotFound("application", id));
        Viewer.require(by.seesMembersOf(application.regionCode(), application.provinceCode()), "application", id);
        return application;
    }

    /** @throws NotFound unless the viewer decides on it */
    MembershipApplication toDecide(Viewer by, UUID id) {
        MembershipApplication application = seen(by, id);
        Viewer.require(decides(by, application), "application", id);
        return application;
    }

    /** @throws NotFound unless the viewer keeps the members' files there, and notes what they find out about it (A6) */
    MembershipApplication toNote(Viewer by, UUID id) {
        MembershipApplication application = seen(by, id);
        Viewer.require(by.keepsMembersOf(application.regionCode(), application.provinceCode()), "application", id);
        return application;
    }

    /** @throws NotFound unless the viewer records what became of the appeal */
    MembershipApplication toRecordAppeal(Viewer by, UUID id) {
        MembershipApplication application = seen(by, id);
        Viewer.require(recordsAppeals(by, application), "application", id);
        return application;
    }

    /** Held until the change is done, for whoever decides on it. */
    MembershipApplication heldForDecision(Viewer by, UUID id) {
        MembershipApplication application = applications.hold(id).orElseThrow(() -> new NotFound("application", id));
        Viewer.require(decides(by, application), "application", id);
        return application;
    }

    /** Held until the change is done, for the signatory who records what became of an appeal. */
    MembershipApplication heldForAppeal(Viewer by, UUID id) {
        MembershipApplication application = applications.hold(id).orElseThrow(() -> new NotFound("application", id));
        Viewer.require(recordsAppeals(by, application), "application", id);
        return application;
    }

    /** The region's secretary or the province's; nobody about themselves. */
    boolean decides(Viewer by, MembershipApplication application) {
        return by.decidesOnMembersOf(application.regionCode(), application.provinceCode())
                && !likenesses.isOwn(by, application);
    }

    /** A signatory who did not refuse it. */
    boolean recordsAppeals(Viewer by, MembershipApplication application) {
        return by.signatory()
                && application.appeal() != null
                && !java.util.Objects.equals(by.accountId(), application.decidedBy())
                && !likenesses.isOwn(by, application);
    }

    MembershipApplication keep(MembershipApplication application) {
        return applications.saveAndFlush(application);
    }
}
