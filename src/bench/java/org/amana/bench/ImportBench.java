package org.amana.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A list of a hundred thousand rows, ten thousand of them broken, into a register of a million: sent, looked through,
 * imported, what was refused as a file, and all of it taken back, so that the party stays what it was.
 */
class ImportBench {

    private static final int MANY = Integer.getInteger("bench.members", 1_000_000);
    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);

    @Test
    void aHundredThousandRows() throws IOException, SQLException {
        byte[] file = MemberFile.of(ROWS, System.nanoTime());
        try (BenchParty party = BenchParty.of(MANY);
                Steps steps = new Steps(party)) {
            Clerk clerk = new Clerk(Readers.of(party).province().get(0));
            String[] list = new String[1];
            double whole = steps.step("sent and looked through", () -> {
                list[0] = clerk.send(
                        "/members/imports",
                        "/members/imports",
                        Map.of("source", "benchmark", "consentOn", "2026-10-01", "declares", "true"),
                        file);
                clerk.waitFor(list[0]);
            });
            whole += steps.step("imported", () -> {
                clerk.send(list[0], list[0] + "/confirm");
                clerk.waitFor(list[0]);
            });
            steps.step("what was refused, as a file", () -> assertThat(
                            clerk.download(list[0] + "/report?format=CSV", ImportBench::length))
                    .isGreaterThan(ROWS / 10));
            steps.step("taken back", () -> {
                clerk.send(list[0] + "/undo", list[0] + "/undo");
                clerk.waitFor(list[0]);
            });
            steps.report(
                    "import.md",
                    "%,d rows (%,d kB) into %,d members: %.0f s".formatted(ROWS, file.length / 1000, MANY, whole));
        }
    }

    private static long length(InputStream content) throws IOException {
        return content.transferTo(OutputStream.nullOutputStream());
    }
}
