package org.amana.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * The running PostgreSQL of one data folder. It listens on this machine only, on a port that differs each time, and
 * loses nothing that it has acknowledged, not even when the application or the machine is stopped without warning.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final String USERNAME = "amana";
    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private static final Duration REVIVAL_PAUSE = Duration.ofSeconds(5);

    private final DataFolderLock lock;
    private final Cluster cluster;
    private final String password;
    private int port;
    private boolean closed;

    private EmbeddedServer(DataFolderLock lock, Cluster cluster, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.password = password;
    }

    /**
     * Starts the server of a data folder, made when missing; the programs are kept inside it.
     *
     * @throws EmbeddedServerException when the folder is in use, or the server cannot be started
     */
    static EmbeddedServer start(Path data) {
        return start(data, data.resolve("postgresql"));
    }

    /**
     * As {@link #start(Path)}.
     *
     * @param programs the folder below which PostgreSQL's programs are extracted once; servers that share it must not
     *     start for the first time together
     */
    static EmbeddedServer start(Path data, Path programs) {
        long begin = System.nanoTime();
        try {
            Files.createDirectories(data);
            Path folder = data.toRealPath();
            EmbeddedServer server = locked(folder, programs.toAbsolutePath());
            server.launch();
            Duration duration = Duration.ofNanos(System.nanoTime() - begin);
            log.info("PostgreSQL on port {} started in {} ms, data in {}", server.port, duration.toMillis(), folder);
            return server;
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "The embedded PostgreSQL in " + data + " could not be started: " + e,
                    "Check that the folder is writable and the disk has room.",
                    e);
        }
    }

    private static EmbeddedServer locked(Path data, Path programsParent) throws IOException {
        DataFolderLock lock = DataFolderLock.acquire(data);
        try {
            Platform platform = Platform.current();
            Path home =
                    new ProgramsArchive(platform).extractedBelow(programsParent).toRealPath();
            Cluster cluster = new Cluster(data, new Programs(home, platform, RunAs.current(), data));
            Password password = new Password(data.resolve("postgresql.password"));
            prepare(cluster, password);
            return new EmbeddedServer(lock, cluster, password.read());
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void prepare(Cluster cluster, Password password) throws IOException {
        if (password.isMissing() && !cluster.isMissing()) {
            throw new EmbeddedServerException(
                    "The password of the embedded PostgreSQL is missing: " + password.file(),
                    "Put the file back from the copy of the data folder.");
        }
        if (password.isMissing()) {
            password.create();
        }
        if (cluster.isMissing()) {
            cluster.create(USERNAME, password.file());
        }
    }

    private synchronized void launch() throws IOException {
        try {
            // runs after all application contexts are closed, so it never takes the database away from one
            SpringApplication.getShutdownHandlers().add(this::close);
            port = cluster.start();
            watch();
        } catch (IOException | RuntimeException e) {
            try (lock) {
                closed = true;
                cluster.stop();
            } catch (IOException | RuntimeException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    /** A server that ends though nobody closed it (killed, out of memory) is started again, for as long as it takes. */
    private void watch() throws IOException {
        cluster.end().thenRunAsync(this::revive);
    }

    private synchronized void revive() {
        if (closed) {
            return;
        }
        log.warn("PostgreSQL on port {} ended by itself and is started again", port);
        try {
            cluster.startAgain(port);
            watch();
        } catch (IOException | RuntimeException e) {
            log.error("PostgreSQL could not be started again; another attempt follows", e);
            CompletableFuture.delayedExecutor(REVIVAL_PAUSE.toSeconds(), TimeUnit.SECONDS)
                    .execute(this::revive);
        }
    }

    /** The databases' owner, who may do everything; row-level security does not bind it. */
    String username() {
        return USERNAME;
    }

    String password() {
        return password;
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Creates the database unless it is there.
     *
     * @param name lower-case letters, digits and underscores
     */
    void ensureDatabase(String name) {
        if (!DATABASE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USERNAME, password);
                PreparedStatement existing =
                        connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            existing.setString(1, name);
            if (!existing.executeQuery().next()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE " + name);
                }
            }
        } catch (SQLException e) {
            throw new EmbeddedServerException(
                    "The database " + name + " could not be opened or created: " + e.getMessage(),
                    "Look at postgresql.log in the data folder.",
                    e);
        }
    }

    /** Stops the server and frees the folder; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            cluster.stop();
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "The embedded PostgreSQL could not be stopped: " + e, "The next start of Amana stops it.", e);
        }
    }
}
