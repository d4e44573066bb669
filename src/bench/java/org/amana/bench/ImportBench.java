package org.amana.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A list of a hundred thousand rows, ten thousand of them broken, into a register of a million: sent, looked through,
 * imported, what was refused as a file, and all of it taken back, so that the party stays what it was.
 */
class ImportBench {

    private static final int MANY = Integer.getInteger("bench.members", 1_000_000);
    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final StringBuilder table =
            new StringBuilder("| step | seconds | CPU s, JVM | CPU s, PostgreSQL |\n|---|---:|---:|---:|\n");

    @Test
    void aHundredThousandRows() throws IOException, SQLException {
        byte[] file = MemberFile.of(ROWS, System.nanoTime());
        try (BenchParty party = BenchParty.of(MANY)) {
            Reader reader = Readers.of(party).province().get(0);
            Clerk clerk = new Clerk(reader);
            String[] list = new String[1];
            double whole = step(party, "sent and looked through", () -> {
                list[0] = clerk.send(
                        "/members/imports",
                        "/members/imports",
                        Map.of("source", "benchmark", "consentOn", "2026-10-01", "declares", "true"),
                        file);
                waitFor(reader, list[0]);
            });
            whole += step(party, "imported", () -> {
                clerk.send(list[0], list[0] + "/confirm", Map.of(), new byte[0]);
                waitFor(reader, list[0]);
            });
            step(party, "what was refused, as a file", () -> assertThat(clerk.download(list[0] + "/report?format=CSV"))
                    .isGreaterThan(ROWS / 10));
            step(party, "taken back", () -> {
                clerk.send(list[0] + "/undo", list[0] + "/undo", Map.of(), new byte[0]);
                waitFor(reader, list[0]);
            });
            String report = "%,d rows (%,d kB) into %,d members: %.0f s%n%n%s"
                    .formatted(ROWS, file.length / 1000, MANY, whole, table);
            Files.writeString(Path.of("target", "bench", "import.md"), report);
            System.out.println(report);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private double step(BenchParty party, String name, Step step) throws IOException {
        ProcessorTime before = party.processorTime();
        long begun = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        ProcessorTime used = party.processorTime().since(before);
        table.append("| %s | %.1f | %.1f | %.1f |%n"
                .formatted(name, seconds, used.application() / 1000, used.database() / 1000));
        return seconds;
    }

    private static void waitFor(Reader reader, String list) throws IOException {
        while (reader.read(list).contains("http-equiv=\"refresh\"")) {
            try {
                Thread.sleep(LOOK_AGAIN.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }
}
