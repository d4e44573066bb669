package org.amana.structure.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.kernel.TwoScripts;
import org.amana.membership.PersonalRecord;
import org.amana.structure.BodyKind;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seats and mandates that a member has held (B1, B7), in the copy of what is held. */
@Component
class PostsInWords implements PersonalRecord {

    private final JdbcClient jdbc;
    private final Territories territories;

    PostsInWords(JdbcClient jdbc, Territories territories) {
        this.jdbc = jdbc;
        this.territories = territories;
    }

    @Override
    public String heading() {
        return "self.copy.posts";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<List<Fact>> of(UUID memberId, @Nullable UUID accountId) {
        Map<String, TwoScripts> names = territories.names();
        List<List<Fact>> rows = new ArrayList<>(jdbc.sql(
                        "select kind, region_code, held_from, held_until from seat_tenure where member_id = ? order by held_from desc")
                .param(memberId)
                .query((row, n) -> List.of(
                        new Fact("self.copy.post", BodyKind.valueOf(row.getString("kind"))),
                        new Fact("self.copy.territory", names.get(row.getString("region_code"))),
                        new Fact("self.copy.since", row.getObject("held_from", LocalDate.class)),
                        new Fact("self.copy.until", row.getObject("held_until", LocalDate.class))))
                .list());
        jdbc.sql("""
                select region_code, province_code, appointed_on, coalesce(ended_on, until) as ends from mandate
                where member_id = ? order by appointed_on desc
                """).param(memberId).query(row -> {
            String province = row.getString("province_code");
            rows.add(List.of(
                    new Fact("self.copy.post", province == null ? Role.REGIONAL_SECRETARY : Role.PROVINCIAL_SECRETARY),
                    new Fact(
                            "self.copy.territory",
                            names.get(province == null ? row.getString("region_code") : province)),
                    new Fact("self.copy.since", row.getObject("appointed_on", LocalDate.class)),
                    new Fact("self.copy.until", row.getObject("ends", LocalDate.class))));
        });
        return rows;
    }
}
