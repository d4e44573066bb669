package org.amana.membership.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.membership.Availability;
import org.amana.membership.PersonalRecord;
import org.amana.membership.Skill;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the member has declared (P2). */
@Component
class SkillsInWords implements PersonalRecord {

    private final JdbcClient jdbc;

    SkillsInWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String heading() {
        return "self.skills";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<List<Fact>> of(UUID memberId, @Nullable UUID accountId) {
        List<List<Fact>> rows = new ArrayList<>(jdbc
                .sql("select skill from member_skill where member_id = ? order by skill")
                .param(memberId)
                .query(Skill.class)
                .list()
                .stream()
                .map(skill -> List.of(new Fact("self.skill", skill)))
                .toList());
        jdbc.sql("select availability from member_availability where member_id = ?")
                .param(memberId)
                .query(Availability.class)
                .optional()
                .ifPresent(availability -> rows.add(List.of(new Fact("self.availability", availability))));
        return rows;
    }
}
