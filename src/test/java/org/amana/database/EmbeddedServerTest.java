package org.amana.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a running server promises. */
class EmbeddedServerTest {

    @TempDir
    private static Path data;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(data, SharedPrograms.FOLDER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "max_connections, 50",
        "jit, off",
        "random_page_cost, 1.1",
        "server_encoding, UTF8",
    })
    void runsWithThePromisedSetting(String name, String value) throws SQLException {
        assertThat(answer("SHOW " + name)).isEqualTo(value);
    }

    @Test
    void sortsAndFoldsByTheBuiltInRulesOnEverySystem() throws SQLException {
        assertThat(answer(
                        "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'postgres'"))
                .isEqualTo("b C.UTF-8");
        assertThat(answer("SELECT upper('é')")).isEqualTo("É");
    }

    @Test
    void asksForAPasswordOnEveryWayIn() throws SQLException {
        assertThat(answer("SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    void refusesAWrongPassword() {
        String invalidPassword = "28P01";
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(), "guess"))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(invalidPassword));
    }

    @Test
    void createsADatabaseOnceAndLeavesItAloneAfterwards() throws SQLException {
        server.ensureDatabase("amana");
        execute("amana", "CREATE TABLE kept (id int)");

        server.ensureDatabase("amana");

        execute("amana", "INSERT INTO kept VALUES (1)");
    }

    @Test
    void takesNoDatabaseNameThatWouldNeedQuoting() {
        assertThatIllegalArgumentException().isThrownBy(() -> server.ensureDatabase("amana; DROP DATABASE postgres"));
    }

    private static String answer(String query) throws SQLException {
        try (Connection connection = Connections.open(server, "postgres");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = Connections.open(server, database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
