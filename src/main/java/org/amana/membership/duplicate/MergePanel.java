package org.amana.membership.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.person.MemberPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the member's page: the numbers that lead here since two records were made one, and the way back (M1). */
@Component
class MergePanel implements MemberPanel {

    private final MergeRows rows;
    private final UndoMerge undo;
    private final Accounts accounts;

    MergePanel(MergeRows rows, UndoMerge undo, Accounts accounts) {
        this.rows = rows;
        this.undo = undo;
        this.accounts = accounts;
    }

    /** @param undoUntil null where the viewer can not undo it, or can not any more */
    record Shown(
            UUID id,
            String number,
            Instant at,
            @Nullable TwoScripts by,
            @Nullable LocalDate undoUntil) {}

    @Override
    public String template() {
        return "membership/duplicate/panel";
    }

    @Override
    public @Nullable Object view(Viewer by, MemberSummary member) {
        List<Merge> merges = rows.into(member.id());
        if (merges.isEmpty()) {
            return null;
        }
        Map<UUID, TwoScripts> people = accounts.names(merges.stream()
                .map(Merge::mergedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return merges.stream()
                .map(merge -> new Shown(
                        merge.id(),
                        merge.absorbedNumber(),
                        merge.mergedAt(),
                        merge.mergedBy() == null ? null : people.get(merge.mergedBy()),
                        undo.open(by, merge) ? merge.undoUntil() : null))
                .toList();
    }

    @Override
    public int order() {
        return 80;
    }
}
