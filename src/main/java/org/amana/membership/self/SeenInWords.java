package org.amana.membership.self;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        return Stream.concat(exports(memberId), looks(memberId, accountId)).toList();
    }

    private Stream<List<Fact>> exports(UUID memberId) {
        return whoSaw.exported(memberId).stream()
                .map(export -> List.of(
                        new Fact("self.copy.at", export.at()),
                        new Fact("self.copy.what", SeenFacts.What.EXPORTED),
                        new Fact("self.copy.role", export.role()),
                        new Fact("self.copy.territory", export.territory()),
                        new Fact("self.copy.purpose", export.purpose()),
                        new Fact("self.copy.words", export.words())));
    }

    private Stream<List<Fact>> looks(UUID memberId, @Nullable UUID accountId) {
        return whoSaw.all(memberId, accountId).stream()
                .map(seen -> List.of(
                        new Fact("self.copy.at", seen.at()),
                        new Fact("self.copy.what", seen.what()),
                        new Fact("self.copy.role", role(seen)),
                        new Fact("self.copy.territory", seen.territory()),
                        new Fact("self.copy.purpose", seen.purpose())));
    }

    private static Object role(SeenFacts.Seen seen) {
        if (seen.role() != null) {
            return seen.role();
        }
        return new DefaultMessageSourceResolvable(
                seen.self() ? "self.seen.self" : seen.system() ? "self.seen.system" : "self.seen.noRole");
    }
}
