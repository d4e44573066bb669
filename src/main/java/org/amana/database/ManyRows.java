package org.amana.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many rows of one table, written by one statement: column by column, as arrays. Unlike {@code COPY} it is bound by
 * row-level security.
 */
public final class ManyRows {

    private final String table;
    private final List<String> names;
    private final List<String> types;
    private final List<List<@Nullable Object>> columns = new ArrayList<>();

    /** @param columns each a name and its type: {@code "member_id uuid"} */
    public ManyRows(String table, String... columns) {
        this.table = table;
        this.names = Arrays.stream(columns)
                .map(column -> column.substring(0, column.indexOf(' ')))
                .toList();
        this.types = Arrays.stream(columns)
                .map(column -> column.substring(column.indexOf(' ') + 1))
                .toList();
        names.forEach(name -> this.columns.add(new ArrayList<>()));
    }

    /** One row more, its values in the order of the columns. */
    public void add(@Nullable Object... values) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException(names + " are " + names.size() + ", not " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            columns.get(i).add(values[i]);
        }
    }

    public int size() {
        return columns.get(0).size();
    }

    /** Writes them all. */
    public void write(JdbcTemplate jdbc) {
        if (size() == 0) {
            return;
        }
        String sql = "insert into " + table + " (" + String.join(", ", names) + ") select * from unnest("
                + types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", ")) + ")";
        jdbc.execute((ConnectionCallback<Integer>) connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                for (int i = 0; i < types.size(); i++) {
                    insert.setArray(i + 1, array(connection, types.get(i), columns.get(i)));
                }
                return insert.executeUpdate();
            }
        });
    }

    private static Array array(Connection connection, String type, List<@Nullable Object> values) throws SQLException {
        Object[] array = type.equals("bytea")
                ? values.toArray(byte[][]::new)
                : values.stream()
                        .map(value -> value == null ? null : value.toString())
                        .toArray(String[]::new);
        return connection.createArrayOf(type, array);
    }
}
