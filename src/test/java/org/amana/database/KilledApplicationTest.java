package org.amana.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application in a JVM of its own, killed without warning while it commits. */
class KilledApplicationTest {

    private static final String ACKNOWLEDGED = "acknowledged ";

    @TempDir
    private Path data;

    @Test
    void aKilledApplicationKeepsItsFolderUntilItsEndAndLosesNothingAcknowledged() throws Exception {
        List<Integer> acknowledged = new ArrayList<>();
        Process application = fork();
        try (BufferedReader output = application.inputReader()) {
            readUntil(200, output, acknowledged);
            assertThatExceptionOfType(EmbeddedServerException.class)
                    .isThrownBy(() -> EmbeddedServer.start(data, SharedPrograms.FOLDER))
                    .withMessageContaining("in use by another running Amana (process " + application.pid() + ")");

            application.toHandle().destroyForcibly(); // unlike the process's own, leaves its output open
            readUntil(Integer.MAX_VALUE, output, acknowledged);
        } finally {
            application.destroyForcibly().waitFor();
        }
        assertThat(leftServer().isAlive())
                .as("the server that the killed application left is alive")
                .isTrue();

        try (EmbeddedServer restarted = EmbeddedServer.start(data, SharedPrograms.FOLDER)) {
            assertThat(rows(restarted)).containsAll(acknowledged);
        }
    }

    private ProcessHandle leftServer() throws IOException {
        String pidFile = Files.readString(data.resolve("cluster").resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(pidFile.lines().findFirst().orElseThrow()))
                .orElseThrow();
    }

    private static List<Integer> rows(EmbeddedServer server) throws SQLException {
        List<Integer> ids = new ArrayList<>();
        try (Connection connection = Connections.open(server, "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM acknowledged")) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }

    private Process fork() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingApplication.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void readUntil(int count, BufferedReader output, List<Integer> acknowledged) throws IOException {
        String line = "";
        while (acknowledged.size() < count && (line = output.readLine()) != null) {
            if (line.startsWith(ACKNOWLEDGED)) {
                acknowledged.add(Integer.valueOf(line.substring(ACKNOWLEDGED.length())));
            }
        }
    }
}
