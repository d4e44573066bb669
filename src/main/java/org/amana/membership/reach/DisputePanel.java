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
        List<ContactChange> again = by.signatory() ? madeAgain(past, changes.of(member.id()), by) : List.of();
        return new Shown(past, again, by.signatory());
    }

    /** Of each means the last one alone, which settles those before it. */
    private static List<ContactChange> madeAgain(
            List<ContactChanges.PutBack> past, List<ContactChange> latestFirst, Viewer by) {
        return past.stream()
                .flatMap(put -> latestFirst.stream().filter(put::before).limit(1))
                .filter(change -> !Objects.equals(change.by(), by.accountId()))
                .toList();
    }

    @Override
    public int order() {
        return 1;
    }
}
