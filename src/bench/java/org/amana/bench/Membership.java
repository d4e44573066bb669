package org.amana.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.amana.kernel.Ids;
import org.amana.membership.identity.IdentitySeal;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings a party to a number of members. Rows are copied in bulk with everything that the application would have kept
 * with them: sealed and hashed identity numbers, folded names, the first status.
 */
final class Membership implements AutoCloseable {

    private static final String MEMBER = "copy member (id, version, number, region_code, province_code, given_name_ar,"
            + " family_name_ar, given_name_latin, family_name_latin, sort_ar, sort_latin, gender, birth_date,"
            + " identity_kind, identity_sealed, identity_hash, phone, email, joined_on, consent_on, source, status,"
            + " status_on, registered_at, folding, dues_settled, commune_code) from stdin";
    private static final String TOKEN = "copy member_token (member_id, region_code, province_code, token) from stdin";
    private static final String STATUS = "copy member_status_change (id, member_id, region_code, province_code, status,"
            + " on_day, reason, changed_at) from stdin";
    private static final String SECONDARY_INDEXES = """
            select indexname, indexdef from pg_indexes i
            where schemaname = 'public' and tablename in ('member', 'member_token', 'member_status_change')
                and not exists (select from pg_constraint where conname = i.indexname)
            """;

    private final Connection connection;
    private final SingleConnectionDataSource dataSource;
    private final JdbcTemplate jdbc;
    private final Path data;

    Membership(Connection connection, Path data) {
        this.connection = connection;
        this.dataSource = new SingleConnectionDataSource(connection, true);
        this.jdbc = new JdbcTemplate(dataSource);
        this.data = data;
    }

    void become(int members) throws SQLException {
        List.of(
                        "set session_replication_role = replica",
                        "set synchronous_commit = off",
                        "set maintenance_work_mem = '256MB'")
                .forEach(jdbc::execute);
        int missing = members - count();
        if (missing < 0) {
            leave(-missing);
        } else {
            join(missing);
        }
        jdbc.execute("set session_replication_role = origin");
        recount();
        jdbc.execute("vacuum analyze");
        jdbc.execute("checkpoint");
    }

    private int count() {
        Integer count = jdbc.queryForObject("select count(*) from member", Integer.class);
        return count == null ? 0 : count;
    }

    /** Whoever holds no office leaves as if they had never been there. */
    private void leave(int members) {
        StringBuilder free = new StringBuilder("create temp table leaving as select id from member m where true");
        jdbc.queryForList("""
                select format(' and not exists (select from %I where %I = m.id)', table_name, column_name)
                from information_schema.columns
                where table_schema = 'public' and data_type = 'uuid' and column_name like '%member_id'
                    and table_name not in ('member', 'member_token', 'member_words', 'member_status_change')
                """, String.class).forEach(free::append);
        jdbc.execute(free + " order by md5(id::text) limit " + members);
        jdbc.execute("delete from member_token where member_id in (select id from leaving)");
        jdbc.execute("delete from member_status_change where member_id in (select id from leaving)");
        jdbc.execute("delete from member_words where member_id in (select id from leaving)");
        jdbc.execute("delete from member where id in (select id from leaving)");
    }

    private void join(int members) throws SQLException {
        List<Map<String, Object>> indexes = jdbc.queryForList(SECONDARY_INDEXES);
        indexes.forEach(index -> jdbc.execute("drop index " + index.get("indexname")));
        Map<String, Long> counters = new HashMap<>();
        jdbc.query("select region_code, last from member_counter", row -> {
            counters.put(row.getString(1), row.getLong(2));
        });
        List<String> provinces =
                jdbc.queryForList("select code from province where closed_on is null order by code", String.class);
        Map<String, List<String>> communes = new HashMap<>();
        jdbc.query("select province_code, code from commune where closed_on is null order by code", row -> {
            communes.computeIfAbsent(row.getString(1), province -> new ArrayList<>())
                    .add(row.getString(2));
        });
        Newcomers newcomers = new Newcomers(seal(), provinces, communes, counters);
        try (Connection second = another();
                Connection third = another();
                PGCopyOutputStream rows = copy(connection, MEMBER);
                PGCopyOutputStream tokens = copy(second, TOKEN);
                PGCopyOutputStream statuses = copy(third, STATUS)) {
            for (int i = 0; i < members; i++) {
                Newcomers.Newcomer newcomer = newcomers.next();
                write(rows, newcomer.columns());
                for (String token : newcomer.tokens()) {
                    write(tokens, List.of(newcomer.id(), newcomer.region(), newcomer.province(), token));
                }
                write(
                        statuses,
                        List.of(
                                Ids.next(),
                                newcomer.id(),
                                newcomer.region(),
                                newcomer.province(),
                                newcomer.status(),
                                newcomer.statusOn(),
                                "",
                                "2026-10-01T08:00:00Z"));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        counters.forEach((region, last) -> jdbc.update("""
                insert into member_counter (region_code, last) values (?, ?)
                on conflict (region_code) do update set last = excluded.last
                """, region, last));
        indexes.forEach(index -> jdbc.execute((String) index.get("indexdef")));
    }

    /** What the database would have counted as the rows came. */
    private void recount() {
        jdbc.execute("truncate member_count");
        jdbc.execute("""
                insert into member_count
                    select region_code, province_code, status, gender, identity_hash is not null, count(*)
                    from member group by 1, 2, 3, 4, 5
                """);
        jdbc.execute("update member set facts = facts | 1 where identity_hash is null");
        jdbc.execute("truncate member_words, word");
        jdbc.execute("""
                insert into member_words
                    select m.id, m.region_code, m.province_code, t.words || words_of_kind(m)
                    from (select member_id, array_agg(token) as words from member_token
                        where token >= 'a' and token < 't' group by member_id) t
                    join member m on m.id = t.member_id
                """);
        jdbc.execute(
                "insert into word select token, count(*) from member_token where token >= 'a' and token < 't' group by token");
    }

    private Connection another() throws SQLException {
        Properties same = new Properties();
        same.setProperty("user", "amana");
        same.setProperty("password", password());
        same.setProperty("options", "-c session_replication_role=replica -c synchronous_commit=off");
        return DriverManager.getConnection(connection.getMetaData().getURL(), same);
    }

    private String password() {
        try {
            return java.nio.file.Files.readString(data.resolve("postgresql.password"))
                    .strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The application's own seal, with the key that lies beside the data. */
    private IdentitySeal seal() {
        try (AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext()) {
            room.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("bench", Map.of("amana.data", data.toString())));
            room.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
            room.scan("org.amana.membership.identity");
            room.refresh();
            return room.getBean(IdentitySeal.class);
        }
    }

    private static PGCopyOutputStream copy(Connection to, String what) throws SQLException {
        return new PGCopyOutputStream(to.unwrap(PGConnection.class), what, 1 << 16);
    }

    private static void write(PGCopyOutputStream out, List<? extends @Nullable Object> columns) throws IOException {
        StringBuilder line = new StringBuilder();
        for (Object column : columns) {
            line.append(line.isEmpty() ? "" : "\t").append(text(column));
        }
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable Object column) {
        if (column == null) {
            return "\\N";
        }
        return column instanceof byte[] bytes ? "\\\\x" + HexFormat.of().formatHex(bytes) : column.toString();
    }

    @Override
    public void close() {
        dataSource.destroy();
    }
}
