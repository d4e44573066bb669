package org.amana.home;

import java.util.List;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnPanel;
import org.amana.notice.NoticeBoard;
import org.amana.structure.acceptance.Invitations;
import org.amana.structure.acceptance.Pending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for a member's own answer (B4), and what they were told, on the first page of their space (M7). */
@Component
class MemberHome implements OwnPanel {

    private final Invitations invitations;
    private final NoticeBoard notices;

    MemberHome(Invitations invitations, NoticeBoard notices) {
        this.invitations = invitations;
        this.notices = notices;
    }

    /** What is asked, and what is unread. */
    record Waiting(List<Pending> invitations, NoticeBoard.AtHome notices) {}

    @Override
    public String template() {
        return "home/own";
    }

    @Override
    public @Nullable Object view(Viewer by, MemberSummary member) {
        Waiting waiting = new Waiting(invitations.pendingFor(member.id()), notices.atHome(by));
        return waiting.invitations().isEmpty() && waiting.notices().unread() == 0 ? null : waiting;
    }

    @Override
    public int order() {
        return 0;
    }
}
