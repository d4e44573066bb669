package org.amana.membership.dues;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.PersonalRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a member has paid, in the copy of what is held. */
@Component
class DuesInWords implements PersonalRecord {

    private final DuesOf dues;

    DuesInWords(DuesOf dues) {
        this.dues = dues;
    }

    @Override
    public String heading() {
        return "dues.title";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<List<Fact>> of(UUID memberId, @Nullable UUID accountId) {
        return dues.of(Viewer.NOBODY, memberId).entries().stream()
                .map(entry -> List.of(
                        new Fact("self.copy.receipt", entry.number()),
                        new Fact("self.copy.at", entry.paidOn()),
                        new Fact("self.copy.amount", entry.amount()),
                        new Fact("self.copy.means", entry.means()),
                        new Fact("member.reason", entry.reason())))
                .toList();
    }
}
