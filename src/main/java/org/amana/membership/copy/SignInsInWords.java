package org.amana.membership.copy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amana.membership.PersonalRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the member signed in, and from where (A5). */
@Component
class SignInsInWords implements PersonalRecord {

    private final JdbcClient jdbc;

    SignInsInWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String heading() {
        return "self.copy.signIns";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<List<Fact>> of(UUID memberId, @Nullable UUID accountId) {
        return accountId == null
                ? List.of()
                : jdbc.sql("""
                        select at, source_address from audit_fact where actor = ? and action like 'SIGNED\\_IN%'
                        order by at desc
                        """)
                        .param(accountId)
                        .query((row, n) -> List.of(
                                new Fact(
                                        "self.copy.at",
                                        row.getObject("at", OffsetDateTime.class)
                                                .toInstant()),
                                new Fact("self.copy.from", row.getString("source_address"))))
                        .list();
    }
}
