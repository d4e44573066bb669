package org.amana.membership.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every row of the database that carries the member's key, or the key of their account, found by the catalogue: a table that
 * is added tomorrow is told of as well. Left out are keys and seals, which nobody can read, and the accounts of those who
 * acted: M7 tells roles, never who; and what its holder noted about applicants while in office.
 */
@Component
class HeldRows {

    private static final String COLUMNS = """
            select t.relname as table_name, c.attname as column_name, k.key
            from pg_class t
            join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
            join lateral (
                select case
                    when t.relname = 'member' then 'id'
                    when bool_or(u.attname = 'member_id') then 'member_id'
                    when bool_or(u.attname = 'account_id') then 'account_id' end as key
                from pg_attribute u
                where u.attrelid = t.oid and u.attnum > 0 and not u.attisdropped and u.atttypid = 'uuid'::regtype
            ) k on k.key is not null
            where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
                and c.atttypid <> 'bytea'::regtype
                and c.attname !~ '(hash|secret|sealed|salt|password|token|_by$|^version$|^sort_)'
                and t.relname <> 'application_note'
                and has_table_privilege(t.oid, 'select')
            order by t.relname, c.attnum
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HeldRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Table(String key, List<String> columns) {}

    /** By table; only where there is something. */
    Map<String, List<JsonNode>> of(UUID memberId, @Nullable UUID accountId) {
        Map<String, Table> tables = new LinkedHashMap<>();
        jdbc.sql(COLUMNS).query(row -> {
            tables.computeIfAbsent(row.getString("table_name"), name -> new Table(key(row), new ArrayList<>()))
                    .columns()
                    .add(row.getString("column_name"));
        });
        Map<String, List<JsonNode>> held = new LinkedHashMap<>();
        tables.forEach((name, table) -> {
            UUID key = table.key().equals("account_id") ? accountId : memberId;
            List<JsonNode> rows = key == null ? List.of() : rows(name, table, key);
            if (!rows.isEmpty()) {
                held.put(name, rows);
            }
        });
        return held;
    }

    private static String key(java.sql.ResultSet row) {
        try {
            return row.getString("key");
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Names come from the catalogue and nowhere else. */
    private List<JsonNode> rows(String name, Table table, UUID key) {
        String columns =
                String.join(", ", table.columns().stream().map(HeldRows::quoted).toList());
        return jdbc
                .sql("select to_jsonb(r) from (select " + columns + " from " + quoted(name) + " where "
                        + quoted(table.key()) + " = ?) r")
                .param(key)
                .query(String.class)
                .list()
                .stream()
                .map(json::readTree)
                .toList();
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
