package org.amana.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * What {@code postmaster.pid} says about the server of a cluster. The file outlives a crash of the machine, and its
 * number may since belong to any other process.
 */
record Postmaster(Path cluster) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /**
     * True while a server works on this very cluster.
     *
     * @param programs the folder below which all versions of the programs are; tells a server where the system does
     *     not say which folder a process works in
     */
    boolean isRunning(Path programs) throws IOException {
        OptionalLong pid = pid();
        if (pid.isEmpty()) {
            return false;
        }
        Optional<Path> executable = ProcessHandle.of(pid.getAsLong())
                .flatMap(process -> process.info().command())
                .map(Path::of);
        if (executable.isEmpty() || !executable.get().getFileName().toString().startsWith("postgres")) {
            return false;
        }
        Path workingFolder = Path.of("/proc", Long.toString(pid.getAsLong()), "cwd");
        return Files.exists(workingFolder)
                ? Files.isSameFile(workingFolder, cluster) // Linux: a server always works in its cluster's folder
                : executable.get().startsWith(programs);
    }

    private OptionalLong pid() throws IOException {
        try {
            String number = Files.readString(pidFile()).lines().findFirst().orElse("");
            return NUMBER.matcher(number).matches()
                    ? OptionalLong.of(Long.parseLong(number))
                    : OptionalLong.empty(); // cut short by a crash of the machine
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    /** Completes when the server that runs now has ended, whoever ended it. */
    CompletableFuture<Void> end() throws IOException {
        OptionalLong pid = pid();
        Optional<ProcessHandle> server = pid.isEmpty() ? Optional.empty() : ProcessHandle.of(pid.getAsLong());
        return server.map(process -> process.onExit().<Void>thenApply(ended -> null))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** PostgreSQL would take any living process of that number for a server, and refuse to start. */
    void forget() throws IOException {
        Files.deleteIfExists(pidFile());
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
