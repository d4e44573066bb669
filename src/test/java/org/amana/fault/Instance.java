package org.amana.fault;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.amana.AmanaApplication;

/** The application as it is run, in a process of its own: nothing of the tests is on its class path. */
final class Instance {

    private static final Duration START = Duration.ofMinutes(3);

    private final int port;
    private final Process process;

    private Instance(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts one on this database; {@link #awaitReady} waits for it. */
    static Instance launch(String jdbcUrl, String user, String password, String identityKey, Path log)
            throws IOException {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                AmanaApplication.class.getName(),
                "--server.port=" + port,
                "--amana.demo=false",
                "--spring.datasource.url=" + jdbcUrl,
                "--spring.datasource.username=" + user,
                "--db-scheduler.polling-interval=1s",
                "--spring.datasource.hikari.maximum-pool-size=5",
                "--spring.datasource.hikari.connection-timeout=1500");
        command.environment().put("SPRING_DATASOURCE_PASSWORD", password);
        command.environment().put("AMANA_KEYS_IDENTITY", identityKey);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Instance(port, command.start());
    }

    Instance awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(START);
        while (!listens()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("The instance did not start; see target/instances.log");
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    private boolean listens() {
        try (Socket tried = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return tried.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Without warning, as the kernel does when memory is short. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
