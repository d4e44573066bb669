package org.amana.membership.self;

import java.util.List;
import java.util.UUID;
import org.amana.membership.PersonalRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Who looked at the record, changed it or took it away, in what role. */
@Component
class SeenInWords implements PersonalRecord {

    private final WhoSaw whoSaw;

    SeenInWords(WhoSaw whoSaw) {
        this.whoSaw = whoSaw;
    }

    @Override
    public String heading() {
        return "self.seen";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<List<Fact>> of(UUID memberId, @Nullable UUID accountId) {
        return whoSaw.all(memberId, accountId).stream()
                .map(seen -> List.of(
                        new Fact("self.copy.at", seen.at()),
                        new Fact("self.copy.what", seen.what()),
                        new Fact("self.copy.role", role(seen)),
                        new Fact("self.copy.territory", seen.territory()),
                        new Fact("self.copy.purpose", seen.purpose())))
                .toList();
    }

    private static Object role(SeenFacts.Seen seen) {
        if (seen.role() != null) {
            return seen.role();
        }
        return new DefaultMessageSourceResolvable(
                seen.self() ? "self.seen.self" : seen.system() ? "self.seen.system" : "self.seen.noRole");
    }
}
