package org.amana.membership.reach;

import java.util.List;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.person.MemberPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * On the member's page: that a change of where they are reached was put back, for who keeps the record; where it was made
 * again, a signatory settles it.
 */
@Component
class DisputePanel implements MemberPanel {

    private final ContactChanges changes;

    DisputePanel(ContactChanges changes) {
        this.changes = changes;
    }

    /** @param made what was changed again since and can be settled by the viewer */
    record Shown(List<ContactChanges.PutBack> putBack, List<ContactChange> made, boolean signs) {}

    @Override
    public String template() {
        return "membership/reach/dispute";
    }

    @Override
    public @Nullable Object view(Viewer by, MemberSummary member) {
        boolean concerned = by.signatory() || by.keepsMembersOf(member.regionCode(), member.provinceCode());
        if (!concerned || by.isSelf(member.id())) {
            return null;
        }
        List<ContactChanges.PutBack> past = changes.putBack(member.id());
        if (past.isEmpty()) {
            return null;
        }
        List<ContactChange> again = by.signatory()
                ? changes.of(member.id()).stream()
                        .filter(change -> past.stream().anyMatch(put -> put.before(change)))
                        .filter(change -> !Objects.equals(change.by(), by.accountId()))
                        .toList()
                : List.of();
        return new Shown(past, again, by.signatory());
    }

    @Override
    public int order() {
        return 1;
    }
}
