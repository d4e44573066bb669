package org.amana.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What readers got in a while.
 *
 * @param nanos how long they read
 * @param waits how long each page took, in nanoseconds, in no order
 * @param bytes of all pages on the wire
 * @param used the processor time that went into them
 */
record Slice(long nanos, long[] waits, long bytes, ProcessorTime used) {

    static final Slice NOTHING = new Slice(0, new long[0], 0, new ProcessorTime(0, 0));

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(Readers.AT_ONCE, work -> {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Each reader asks for one address after the other, and again, for so long.
     *
     * @param anew each page is drawn, as for who asks for the first time; else most were asked for by the same reader before,
     *     and nothing was written since
     */
    static Slice of(BenchParty party, List<Reader> readers, List<String> addresses, boolean anew, long nanos)
            throws IOException {
        List<Callable<Read>> acts = new ArrayList<>();
        ProcessorTime before = party.processorTime();
        long begin = System.nanoTime();
        for (int i = 0; i < readers.size(); i++) {
            Reader reader = readers.get(i);
            int first = i * addresses.size() / readers.size();
            List<byte[]> requests = addresses.stream()
                    .map(address -> reader.request(address, anew))
                    .toList();
            acts.add(() -> read(reader, requests, first, begin + nanos));
        }
        List<Read> reads = done(acts);
        long lasted = System.nanoTime() - begin;
        return new Slice(
                lasted,
                reads.stream()
                        .flatMapToLong(read -> Arrays.stream(read.waits()))
                        .toArray(),
                reads.stream().mapToLong(Read::bytes).sum(),
                party.processorTime().since(before));
    }

    private record Read(long[] waits, long bytes) {}

    private static Read read(Reader reader, List<byte[]> requests, int first, long until) throws IOException {
        long[] waits = new long[1024];
        int pages = 0;
        long bytes = 0;
        try (Wire wire = new Wire(reader.application().port())) {
            long now = System.nanoTime();
            while (now < until) {
                bytes += wire.ask(requests.get((first + pages) % requests.size()));
                long then = System.nanoTime();
                waits = pages == waits.length ? Arrays.copyOf(waits, 2 * pages) : waits;
                waits[pages++] = then - now;
                now = then;
            }
        }
        return new Read(Arrays.copyOf(waits, pages), bytes);
    }

    private static List<Read> done(List<Callable<Read>> acts) throws IOException {
        List<Read> reads = new ArrayList<>();
        try {
            for (Future<Read> read : THREADS.invokeAll(acts)) {
                reads.add(read.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
        return reads;
    }

    Slice and(Slice other) {
        long[] all = Arrays.copyOf(waits, waits.length + other.waits.length);
        System.arraycopy(other.waits, 0, all, waits.length, other.waits.length);
        return new Slice(
                nanos + other.nanos,
                all,
                bytes + other.bytes,
                new ProcessorTime(
                        used.application() + other.used.application(), used.database() + other.used.database()));
    }

    int pages() {
        return waits.length;
    }

    double perSecond() {
        return pages() * 1e9 / nanos;
    }

    /** Milliseconds within which this part of the pages came. */
    double within(double part) {
        long[] ordered = waits.clone();
        Arrays.sort(ordered);
        return ordered.length == 0 ? 0 : ordered[(int) Math.min(ordered.length - 1, part * ordered.length)] / 1e6;
    }

    double applicationMillis() {
        return used.application() / pages();
    }

    double databaseMillis() {
        return used.database() / pages();
    }

    double kilobytes() {
        return bytes / 1000.0 / pages();
    }
}
