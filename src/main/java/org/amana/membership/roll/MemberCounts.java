package org.amana.membership.roll;

import java.util.HashMap;
import java.util.Map;
import org.amana.membership.roll.MemberFilter.Condition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many members there are within the row scope, from what the database keeps counted as they change. */
@Component
public class MemberCounts {

    /** So many rows more than there are kinds of members are worth being made fewer. */
    private static final int MANY = 1_000;

    private final JdbcTemplate jdbc;

    MemberCounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By province code, where there are any; the filter's words are not asked about. */
    public Map<String, Long> byProvince(MemberFilter filter) {
        Condition condition = filter.counted();
        Map<String, Long> counts = new HashMap<>();
        jdbc.query(
                "select province_code, sum(members) from member_count m where " + condition.sql()
                        + " group by province_code having sum(members) > 0",
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                },
                condition.params().toArray());
        return counts;
    }

    /** All of them; the filter's words are not asked about. */
    long of(MemberFilter filter) {
        Condition condition = filter.counted();
        Long count = jdbc.queryForObject(
                "select coalesce(sum(members), 0) from member_count m where " + condition.sql(),
                Long.class,
                condition.params().toArray());
        return count == null ? 0 : count;
    }

    /** Changes add rows, one or a few each: they are made few again, which changes no count. */
    @Transactional
    public void sum() {
        Long more = jdbc.queryForObject(
                "select count(*) - count(distinct (region_code, province_code, status, gender, complete)) from member_count",
                Long.class);
        if (more != null && more > MANY) {
            jdbc.query("select sum_member_counts()", row -> {});
        }
    }

    /** How many have each word of a name, which tells a search what is rare. */
    @Transactional
    public void countWords() {
        jdbc.query("select count_words()", row -> {});
    }
}
