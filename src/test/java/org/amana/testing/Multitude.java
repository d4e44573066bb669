package org.amana.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes much out of little: whatever stands in the database stands there many times afterwards, each copy referring to
 * its own copies, and each row also beside itself under what it belongs to (a further payment of the same member, a
 * further seat of the same body that the copy of its holder holds). What can be there only once stays alone.
 */
public final class Multitude {

    private static final int COPIES = 12;

    /** The territory, what is set, and what keeps house. */
    private static final Set<String> LEFT_ALONE = Set.of(
            "region",
            "province",
            "commune",
            "territory_version",
            "setting",
            "hash_key",
            "audit_seal",
            "scheduled_tasks",
            "flyway_schema_history");

    private record Column(String name, String type, boolean key, boolean unique) {

        boolean refers() {
            return type.equals("uuid") && !key;
        }

        /** This column's value in copy {@code i}. */
        String copied(String copy) {
            if (type.equals("uuid")) {
                return "md5(%s || %s)::uuid".formatted(name, copy);
            }
            if (!unique || name.endsWith("_code")) {
                return name;
            }
            return switch (type) {
                case "text" -> "case when %1$s ~ '^[A-Z_]+$' then %1$s else %1$s || %2$s end".formatted(name, copy);
                case "smallint", "integer", "bigint" -> name + " + 100 * i";
                case "bytea" -> "%s || convert_to(%s, 'UTF8')".formatted(name, copy);
                default -> name;
            };
        }
    }

    private record Reference(List<String> columns, String table, List<String> keys) {}

    private final JdbcClient jdbc;

    private Multitude(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Multiplies everything, as the database's owner. Returns how often a table's rows are there now, by table. */
    public static Map<String, Long> of(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            return new Multitude(JdbcClient.create(new SingleConnectionDataSource(connection, true))).grow();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, Long> grow() {
        List<String> tables = jdbc
                .sql("select tablename::text from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !LEFT_ALONE.contains(table) && count(table) > 0)
                .toList();
        tables.forEach(table -> jdbc.sql("create temp table first_%1$s as select * from %1$s".formatted(table))
                .update());
        List<String> left = tables.stream().flatMap(this::inserts).toList();
        for (boolean found = true; found; ) {
            List<String> waiting =
                    left.stream().filter(insert -> inserted(insert) == 0).toList();
            found = waiting.size() < left.size();
            left = waiting;
        }
        Map<String, Long> times = new TreeMap<>();
        tables.forEach(table -> times.put(table, count(table) / count("first_" + table)));
        tables.forEach(table -> jdbc.sql("drop table first_" + table).update());
        return times;
    }

    /** First all of its rows with all they refer to; then, for each thing they refer to, its rows beside themselves. */
    private Stream<String> inserts(String table) {
        List<Column> columns = columns(table);
        List<Reference> references = references(table);
        return Stream.concat(
                Stream.of(insert(table, columns, references, "")),
                columns.stream()
                        .filter(Column::refers)
                        .map(column -> insert(table, columns, references, column.name())));
    }

    private static String insert(String table, List<Column> columns, List<Reference> references, String kept) {
        Map<String, String> values = columns.stream().collect(Collectors.toMap(Column::name, column -> {
            boolean own = column.key() && !kept.isEmpty();
            return column.name().equals(kept) ? kept : column.copied(own ? "'-%s-' || i".formatted(kept) : "'-' || i");
        }));
        String there = references.stream()
                .map(reference -> there(reference, values))
                .reduce("true", (one, other) -> one + " and " + other);
        return "insert into %s (%s) select %s from first_%s cross join generate_series(1, %d) i where %s %s"
                .formatted(
                        table,
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        columns.stream()
                                .map(column -> values.get(column.name()))
                                .collect(Collectors.joining(", ")),
                        table,
                        COPIES,
                        kept.isEmpty() ? there : there + " and " + kept + " is not null",
                        table.equals("nominee") ? "" : "on conflict do nothing");
    }

    private static String there(Reference reference, Map<String, String> values) {
        String blank =
                reference.columns().stream().map(column -> column + " is null").collect(Collectors.joining(" or "));
        String same = IntStream.range(0, reference.columns().size())
                .mapToObj(n -> "there.%s = %s"
                        .formatted(
                                reference.keys().get(n),
                                values.get(reference.columns().get(n))))
                .collect(Collectors.joining(" and "));
        return "(%s or exists (select from %s there where %s))".formatted(blank, reference.table(), same);
    }

    /** Rows that break another rule of the table are none that could be there. */
    private int inserted(String insert) {
        try {
            return jdbc.sql(insert).update();
        } catch (DataAccessException refused) {
            return 0;
        }
    }

    private List<Column> columns(String table) {
        return jdbc.sql("""
                select a.attname::text as name, format_type(a.atttypid, null) as type,
                    exists (select from pg_index i where i.indrelid = a.attrelid and i.indisprimary
                        and i.indnatts = 1 and a.attnum = any (i.indkey)) as key,
                    exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique
                        and (a.attnum = any (i.indkey) or pg_get_indexdef(i.indexrelid) like '%(' || a.attname || ')%'))
                        as unique
                from pg_attribute a
                where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
                    and a.attidentity = '' and a.attgenerated = ''
                order by a.attnum
                """).param(table).query(Column.class).list();
    }

    private List<Reference> references(String table) {
        return jdbc.sql("""
                select r.confrelid::regclass::text as there,
                    (select string_agg(a.attname, ',' order by k.n) from unnest(r.conkey) with ordinality k (num, n)
                        join pg_attribute a on a.attrelid = r.conrelid and a.attnum = k.num) as columns,
                    (select string_agg(a.attname, ',' order by k.n) from unnest(r.confkey) with ordinality k (num, n)
                        join pg_attribute a on a.attrelid = r.confrelid and a.attnum = k.num) as keys
                from pg_constraint r where r.contype = 'f' and r.conrelid = cast(? as regclass)
                """)
                .param(table)
                .query((row, n) -> new Reference(
                        Arrays.asList(row.getString("columns").split(",")),
                        row.getString("there"),
                        Arrays.asList(row.getString("keys").split(","))))
                .list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
