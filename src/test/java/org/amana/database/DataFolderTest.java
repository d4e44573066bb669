package org.amana.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left in the folder, and what a next start makes of it. */
class DataFolderTest {

    /** Shared, because making a cluster takes longer than all the rest; each test leaves it as good as before. */
    @TempDir
    private static Path data;

    @Test
    void rowsAndPasswordOutliveARestart() throws SQLException {
        String password;
        try (EmbeddedServer first = start();
                Connection connection = Connections.open(first, "postgres");
                Statement statement = connection.createStatement()) {
            password = first.password();
            statement.execute("CREATE TABLE member (name text)");
            statement.execute("INSERT INTO member VALUES ('سعاد')");
        }

        try (EmbeddedServer second = start();
                Connection connection = Connections.open(second, "postgres");
                Statement statement = connection.createStatement();
                ResultSet members = statement.executeQuery("SELECT name FROM member")) {
            assertThat(members.next()).isTrue();
            assertThat(members.getString(1)).isEqualTo("سعاد");
            assertThat(second.password()).isEqualTo(password);
        }
    }

    @Test
    void onlyTheOwnerReadsThePassword() throws IOException {
        assumeThat(data.getFileSystem().supportedFileAttributeViews()).contains("posix");
        start().close();

        Path file = data.resolve("postgresql.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).hasSize(43); // 32 bytes in base 64
    }

    @Test
    void aSecondStartDoesNotExtractTheProgramsAgain() throws IOException {
        start().close();
        Map<Path, FileTime> extracted = timesBelow(SharedPrograms.FOLDER);

        start().close();

        assertThat(timesBelow(SharedPrograms.FOLDER)).isEqualTo(extracted).isNotEmpty();
    }

    @Test
    void whatAnInterruptedFirstStartLeftIsRemoved(@TempDir Path fresh) throws IOException {
        Path left = TemporaryFolder.create(fresh);
        Files.writeString(left.resolve("PG_VERSION"), "18");

        EmbeddedServer.start(fresh, SharedPrograms.FOLDER).close();

        assertThat(left).doesNotExist();
        assertThat(fresh.resolve("cluster")).isDirectory();
    }

    @Test
    void aClusterWithoutItsPasswordIsNotReplaced() throws IOException {
        start().close();
        Path password = data.resolve("postgresql.password");
        Path elsewhere = data.resolve("elsewhere");
        Files.move(password, elsewhere);

        assertThatExceptionOfType(EmbeddedServerException.class)
                .isThrownBy(DataFolderTest::start)
                .withMessageContaining("password")
                .withMessageContaining(password.getFileName().toString());

        assertThat(password).doesNotExist();
        Files.move(elsewhere, password);
        start().close();
    }

    @Test
    void anUnusableClusterIsToldWithTheReason() throws IOException {
        start().close();
        Path version = data.resolve("cluster").resolve("PG_VERSION");
        String ofTheCluster = Files.readString(version);
        Files.writeString(version, "17");

        assertThatExceptionOfType(EmbeddedServerException.class)
                .isThrownBy(DataFolderTest::start)
                .withMessageContaining("database files are incompatible with server");

        Files.writeString(version, ofTheCluster);
        start().close();
    }

    @Test
    void aLockHeldThroughAnotherChannelIsToldClearly() throws IOException {
        Path lockFile = data.resolve("amana.lock");
        try (FileChannel other = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatExceptionOfType(EmbeddedServerException.class)
                    .isThrownBy(DataFolderTest::start)
                    .withMessageContaining("in use by another running Amana");
        }
    }

    @Test
    void aNumberThatNowBelongsToAnotherProcessIsNotTakenForTheServer() throws IOException {
        Path pidFile = data.resolve("cluster").resolve("postmaster.pid");
        String ofTheServer;
        try (EmbeddedServer running = start()) {
            assertThat(running.jdbcUrl("postgres")).contains("127.0.0.1");
            ofTheServer = Files.readString(pidFile);
        }
        Process waitingForInput = new ProcessBuilder("sort").start(); // a program that every system has
        try {
            Files.writeString(pidFile, ofTheServer.replaceFirst("^[0-9]+", "" + waitingForInput.pid()));

            start().close();

            assertThat(waitingForInput.isAlive()).isTrue();
        } finally {
            waitingForInput.destroyForcibly();
        }
    }

    private static EmbeddedServer start() {
        return EmbeddedServer.start(data, SharedPrograms.FOLDER);
    }

    private static Map<Path, FileTime> timesBelow(Path folder) throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
