package org.amana.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail, for who may (A5): the caller has decided that. */
@Service
@Transactional(readOnly = true)
public class AuditReader {

    static final String COLUMNS =
            "id, seq, at, actor, action, subject_kind, subject_id, region_code, province_code, source_address, details";
    private static final int FETCHED_AT_ONCE = 1000;

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json;

    AuditReader(JdbcTemplate jdbc, JsonMapper json) {
        JdbcTemplate inPieces = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        inPieces.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = new NamedParameterJdbcTemplate(inPieces);
        this.json = json;
    }

    /**
     * Facts after or before one, the newest first (the oldest first when before is given).
     *
     * @param after number of the fact that these are older than, null for the newest
     * @param before number of the fact that these are newer than, null for none
     */
    public List<AuditEntry> find(AuditSearch search, @Nullable Long after, @Nullable Long before, int limit) {
        Query query = new Query(search);
        query.where(after != null, "seq < :after", "after", after);
        query.where(before != null, "seq > :before", "before", before);
        String order = before == null ? " order by seq desc limit " : " order by seq asc limit ";
        return jdbc.query(query.sql() + order + limit, query.values, (row, n) -> entry(row));
    }

    /** Every fact that is looked for, the oldest first, without holding them all. */
    public void each(AuditSearch search, Consumer<AuditEntry> reader) {
        Query query = new Query(search);
        jdbc.query(query.sql() + " order by seq", query.values, row -> {
            reader.accept(entry(row));
        });
    }

    /** The words for what has been done so far, read from their index one by one. */
    public List<String> actions() {
        return jdbc.queryForList("""
                with recursive found (action) as (
                    (select action from audit_fact order by action limit 1)
                    union all
                    select (select action from audit_fact f where f.action > found.action order by action limit 1)
                    from found where found.action is not null
                )
                select action from found where action is not null
                """, Map.of(), String.class);
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("region_code"),
                row.getString("province_code"),
                row.getString("source_address"),
                json.readValue(row.getString("details"), new TypeReference<HashMap<String, String>>() {}));
    }

    private static final class Query {

        private final List<String> conditions = new ArrayList<>();
        private final MapSqlParameterSource values = new MapSqlParameterSource();

        Query(AuditSearch search) {
            where(!search.action().isBlank(), "action = :action", "action", search.action());
            where(search.actor() != null, "actor = :actor", "actor", search.actor());
            where(
                    !search.subject().isBlank(),
                    "subject_id = :subject",
                    "subject",
                    search.subject().strip());
            where(!search.region().isBlank(), "region_code = :region", "region", search.region());
            where(search.from() != null, "at >= :from", "from", beginning(search.from()));
            LocalDate until = search.until();
            where(until != null, "at < :until", "until", beginning(until == null ? null : until.plusDays(1)));
        }

        private void where(boolean asked, String condition, String name, @Nullable Object value) {
            if (asked) {
                conditions.add(condition);
                values.addValue(name, value);
            }
        }

        private String sql() {
            return "select " + COLUMNS + " from audit_fact"
                    + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
        }

        private static @Nullable OffsetDateTime beginning(@Nullable LocalDate day) {
            return day == null ? null : day.atStartOfDay(LegalDay.ZONE).toOffsetDateTime();
        }
    }
}
