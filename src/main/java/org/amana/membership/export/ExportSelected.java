package org.amana.membership.export;

import org.amana.access.Viewer;
import org.amana.membership.finding.BulkAction;
import org.springframework.stereotype.Component;

/** The members marked in the list as a file; not for who only prepares (A6). */
@Component
class ExportSelected implements BulkAction {

    @Override
    public String label() {
        return "export.selection";
    }

    @Override
    public String icon() {
        return "download";
    }

    @Override
    public String address() {
        return "/members/export";
    }

    @Override
    public boolean offered(Viewer by) {
        return by.takesMembersAway();
    }

    @Override
    public int order() {
        return 10;
    }
}
