package org.amana.membership.dues;

import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnPanel;
import org.springframework.stereotype.Component;

/** The member's own dues on the first page of their space; never a bar to anything there. */
@Component
class OwnDuesPanel implements OwnPanel {

    private static final int ORDER = 30;

    private final DuesOf dues;

    OwnDuesPanel(DuesOf dues) {
        this.dues = dues;
    }

    @Override
    public String template() {
        return "membership/dues/own";
    }

    @Override
    public Object view(Viewer by, MemberSummary member) {
        return dues.of(by, member.id());
    }

    @Override
    public int order() {
        return ORDER;
    }
}
