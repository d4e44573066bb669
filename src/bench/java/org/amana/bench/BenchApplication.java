package org.amana.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The running application: a process that listens on a port of this machine. */
record BenchApplication(Process process, int port, Path log) {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    /** Starts it and waits until it answers. */
    static BenchApplication start(List<String> command, int port, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // whatever ends this JVM ends the application too
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BenchApplication application = new BenchApplication(process, port, log);
        application.await();
        return application;
    }

    private void await() throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(address() + "/login"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Instant latest = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(latest)) {
            try {
                Thread.sleep(200);
                if (client.send(signIn, HttpResponse.BodyHandlers.discarding()).statusCode() < 500) {
                    return;
                }
            } catch (IOException notYet) {
                continue;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        stop();
        throw new IOException("The application did not start; see " + log);
    }

    String address() {
        return "http://localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    void stop() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
