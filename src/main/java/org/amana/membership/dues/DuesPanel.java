package org.amana.membership.dues;

import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.person.MemberPanel;
import org.springframework.stereotype.Component;

/** The member's dues on the member's page. */
@Component
class DuesPanel implements MemberPanel {

    private static final int ORDER = 30;

    private final DuesOf dues;

    DuesPanel(DuesOf dues) {
        this.dues = dues;
    }

    @Override
    public String template() {
        return "membership/dues/panel";
    }

    @Override
    public Object view(Viewer by, MemberSummary member) {
        return dues.seen(by, member.id());
    }

    @Override
    public int order() {
        return ORDER;
    }
}
