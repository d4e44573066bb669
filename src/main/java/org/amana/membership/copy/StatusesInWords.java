package org.amana.membership.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.amana.membership.PersonalRecord;
import org.amana.membership.roll.StatusChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every status that the member has had (M3). */
@Component
class StatusesInWords implements PersonalRecord {

    private final StatusChanges changes;

    StatusesInWords(StatusChanges changes) {
        this.changes = changes;
    }

    @Override
    public String heading() {
        return "member.history";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<List<Fact>> of(UUID memberId, @Nullable UUID accountId) {
        List<List<Fact>> rows = new ArrayList<>(changes.findByMemberIdOrderByChangedAt(memberId).stream()
                .map(change -> List.of(
                        new Fact("self.copy.status", change.status()),
                        new Fact("member.onDay", change.onDay()),
                        new Fact("member.reason", change.reason())))
                .toList());
        Collections.reverse(rows);
        return rows;
    }
}
