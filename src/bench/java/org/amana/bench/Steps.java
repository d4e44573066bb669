package org.amana.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Work that takes a while, step by step: how long, how much processor time, how full the application's heap was. */
final class Steps implements AutoCloseable {

    private final StringBuilder table = new StringBuilder("""
            | step | seconds | CPU s, JVM | CPU s, PostgreSQL | heap at most, MB | old objects of it, MB |
            |---|---:|---:|---:|---:|---:|
            """);
    private final BenchParty party;
    private final HeapPeak heap;

    Steps(BenchParty party) throws IOException {
        this.party = party;
        this.heap = HeapPeak.of(party.application());
    }

    /** What is done in a step. */
    interface Act {
        void run() throws IOException;
    }

    /** @return seconds on the clock */
    double step(String name, Act act) throws IOException {
        heap.begin();
        ProcessorTime before = party.processorTime();
        long begun = System.nanoTime();
        act.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        ProcessorTime used = party.processorTime().since(before);
        table.append("| %s | %.1f | %.1f | %.1f | %d | %d |%n"
                .formatted(
                        name,
                        seconds,
                        used.application() / 1000,
                        used.database() / 1000,
                        heap.megabytes(),
                        heap.oldMegabytes()));
        return seconds;
    }

    /** Prints the table below its heading, and keeps it. */
    void report(String file, String heading) throws IOException {
        String report = heading + "%n%n".formatted() + table;
        Files.writeString(Path.of("target", "bench", file), report);
        System.out.println(report);
    }

    @Override
    public void close() throws IOException {
        heap.close();
    }
}
