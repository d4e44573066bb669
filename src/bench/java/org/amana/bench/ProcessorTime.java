package org.amana.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Processor time used so far, in milliseconds, as Linux counts it; unlike seconds on the clock it hardly depends on what
 * else the machine does. On other systems it is zero.
 */
record ProcessorTime(double application, double database) {

    private static final double MILLIS_A_TICK = 10;
    private static final Path PROCESSES = Path.of("/proc");

    /**
     * @param application process of the application
     * @param server process of PostgreSQL's first process; its children are counted too
     */
    static ProcessorTime of(long application, long server) throws IOException {
        if (!Files.isDirectory(PROCESSES.resolve("self"))) {
            return new ProcessorTime(0, 0);
        }
        double database = own(stat(server)) + ended(stat(server));
        try (Stream<Path> processes = Files.list(PROCESSES)) {
            database += processes
                    .filter(process ->
                            Character.isDigit(process.getFileName().toString().charAt(0)))
                    .map(process -> stat(Long.parseLong(process.getFileName().toString())))
                    .filter(stat -> stat.length > 1 && Long.parseLong(stat[1]) == server)
                    .mapToDouble(ProcessorTime::own)
                    .sum();
        }
        return new ProcessorTime(own(stat(application)), database);
    }

    /** What the children of PostgreSQL's first process have used, to the nanosecond; those that end meanwhile are not counted. */
    static double databaseMillis(long server) throws IOException {
        Path children = PROCESSES.resolve(server + "/task/" + server + "/children");
        double nanos = 0;
        for (String child : Files.readString(children).strip().split(" ")) {
            try {
                nanos += Double.parseDouble(Files.readString(PROCESSES.resolve(child + "/schedstat"))
                        .split(" ")[0]);
            } catch (NoSuchFileException ended) {
                continue;
            }
        }
        return nanos / 1e6;
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(application - before.application, database - before.database);
    }

    /** The fields after the name, which may hold blanks: state, parent, … */
    private static String[] stat(long process) {
        try {
            String all =
                    Files.readString(PROCESSES.resolve(Long.toString(process)).resolve("stat"));
            return all.substring(all.lastIndexOf(')') + 2).split(" ");
        } catch (NoSuchFileException ended) {
            return new String[0];
        } catch (IOException unreadable) {
            if (Files.exists(PROCESSES.resolve(Long.toString(process)))) {
                throw new UncheckedIOException(unreadable);
            }
            return new String[0];
        }
    }

    private static double own(String[] stat) {
        return stat.length == 0 ? 0 : (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * MILLIS_A_TICK;
    }

    private static double ended(String[] stat) {
        return stat.length == 0 ? 0 : (Long.parseLong(stat[13]) + Long.parseLong(stat[14])) * MILLIS_A_TICK;
    }
}
