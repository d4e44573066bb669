package org.amana.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that holds all databases of the embedded server, and the server that works on it. */
final class Cluster {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    private static final int START_ATTEMPTS = 3;
    private static final String START_SECONDS = "600"; // recovery after a crash may read much
    private static final String STOP_SECONDS = "60";

    private final Path data;
    private final Path folder;
    private final Path serverLog;
    private final Programs programs;
    private final Postmaster postmaster;

    Cluster(Path data, Programs programs) {
        this.data = data;
        this.folder = data.resolve("cluster");
        this.serverLog = data.resolve("postgresql.log");
        this.programs = programs;
        this.postmaster = new Postmaster(folder);
    }

    boolean isMissing() {
        return Files.notExists(folder);
    }

    /** Makes the cluster in another folder and names it when it is complete. */
    void create(String owner, Path passwordFile) throws IOException {
        TemporaryFolder.deleteAll(data);
        Path unfinished = TemporaryFolder.create(data);
        programs.runAs().giveOwnership(unfinished);
        programs.runAs().giveOwnership(passwordFile);
        boolean created = programs.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + owner,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin", // sorts and folds the same on every system and after every update
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        if (!created) {
            throw failure("create its files", programs.output("initdb"));
        }
        TemporaryFolder.complete(unfinished, folder);
    }

    /**
     * Starts the server, first stopping the one that a killed application may have left.
     *
     * @return the port it listens on
     */
    int start() throws IOException {
        programs.runAs().giveOwnership(folder);
        for (int attempt = 1; ; attempt++) {
            stopLeftServer();
            int port = freePort();
            long logged = preparedLog();
            if (startOnce(port)) {
                return port;
            }
            // someone took the port meanwhile, or a killed application's pg_ctl was faster: both pass
            boolean passing = isTaken(port) || isRunning();
            if (!passing || attempt == START_ATTEMPTS) {
                throw failure("start", programs.output("pg_ctl") + System.lineSeparator() + logSince(logged));
            }
        }
    }

    /** Starts the server again that ended by itself, where those who are connected expect it. */
    void startAgain(int port) throws IOException {
        stopLeftServer();
        long logged = preparedLog();
        if (!startOnce(port)) {
            throw failure("start again", programs.output("pg_ctl") + System.lineSeparator() + logSince(logged));
        }
    }

    /** Completes when the server that runs now has ended. */
    CompletableFuture<Void> end() throws IOException {
        return postmaster.end();
    }

    /** Stops the server; does nothing when there is none. */
    void stop() throws IOException {
        if (!isRunning()) {
            return;
        }
        boolean stopped = stop("fast") || !isRunning() || stop("immediate");
        if (!stopped && isRunning()) {
            throw failure("stop", programs.output("pg_ctl"));
        }
    }

    private boolean isRunning() throws IOException {
        return postmaster.isRunning(programs.home().getParent());
    }

    private boolean stop(String mode) throws IOException {
        return programs.run("pg_ctl", "stop", "-D", folder.toString(), "-m", mode, "-w", "-t", STOP_SECONDS);
    }

    private void stopLeftServer() throws IOException {
        if (isRunning()) {
            log.warn("Stopping the PostgreSQL that an earlier run of Amana left on {}", folder);
            stop();
        } else {
            postmaster.forget();
        }
    }

    private boolean startOnce(int port) throws IOException {
        Files.writeString(folder.resolve("postgresql.conf"), ServerSettings.onPort(port));
        return programs.run(
                "pg_ctl", "start", "-D", folder.toString(), "-l", serverLog.toString(), "-w", "-t", START_SECONDS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    /** The length of the log so far; makes it when it is missing. */
    private long preparedLog() throws IOException {
        if (Files.notExists(serverLog)) {
            OwnerOnly.create(serverLog);
        }
        programs.runAs().giveOwnership(serverLog);
        return Files.size(serverLog);
    }

    private String logSince(long position) throws IOException {
        try (InputStream written = Files.newInputStream(serverLog)) {
            written.skipNBytes(position);
            return new String(written.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private EmbeddedServerException failure(String act, String output) {
        return new EmbeddedServerException(
                "The embedded PostgreSQL in " + data + " could not " + act + ":" + System.lineSeparator() + output,
                "Look at the lines above and at " + serverLog + "; often the disk is full, or the folder is not "
                        + "writable or belongs to another user.");
    }
}
