package org.amana.membership.reach;

import java.util.List;
import org.amana.access.AccountPanel;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the member has lately been reached differently, as long as it can be stopped: in the space and beside the password. */
@Component
class OwnContactPanel implements OwnPanel, AccountPanel {

    private final ContactChanges changes;
    private final TransactionTemplate transaction;

    OwnContactPanel(ContactChanges changes, TransactionTemplate transaction) {
        this.changes = changes;
        this.transaction = transaction;
    }

    @Override
    public String template() {
        return "membership/reach/own";
    }

    @Override
    public @Nullable Object view(Viewer by, MemberSummary member) {
        List<ContactChange> open = changes.of(member.id());
        return open.isEmpty() ? null : open;
    }

    @Override
    public @Nullable Object view(Viewer by) {
        if (!by.member() || by.memberId() == null) {
            return null;
        }
        List<ContactChange> open = CurrentViewer.within(
                RowScope.EVERYTHING, () -> transaction.execute(status -> changes.of(by.memberId())));
        return open == null || open.isEmpty() ? null : open;
    }

    @Override
    public int order() {
        return 1;
    }
}
