package org.amana.membership.reach;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /**
     * @param others what somebody else changed
     * @param own what the member changed, or whoever passes for the member
     */
    record Shown(List<ContactChange> others, List<ContactChange> own) {}

    private static @Nullable Shown shown(List<ContactChange> open) {
        Map<Boolean, List<ContactChange>> byOwn = open.stream().collect(Collectors.partitioningBy(ContactChange::own));
        return open.isEmpty() ? null : new Shown(byOwn.get(false), byOwn.get(true));
    }

    @Override
    public String template() {
        return "membership/reach/own";
    }

    @Override
    public @Nullable Object view(Viewer by, MemberSummary member) {
        return shown(changes.of(member.id()));
    }

    @Override
    public @Nullable Object view(Viewer by) {
        if (!by.member() || by.memberId() == null) {
            return null;
        }
        return shown(Objects.requireNonNull(CurrentViewer.within(
                RowScope.EVERYTHING, () -> transaction.execute(status -> changes.of(by.memberId())))));
    }

    @Override
    public int order() {
        return 1;
    }
}
