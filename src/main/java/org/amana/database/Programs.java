package org.amana.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL's own programs.
 *
 * @param home the folder they are extracted to
 * @param platform what this machine is
 * @param runAs whom they run as
 * @param outputs where each program's last output is kept, as {@code <program>.log}
 */
record Programs(Path home, Platform platform, RunAs runAs, Path outputs) {

    /**
     * Runs a program to its end.
     *
     * @return true when it succeeded; else {@link #output} tells why
     */
    boolean run(String program, String... arguments) throws IOException {
        Path executable = home.resolve("bin").resolve(platform.executable(program));
        ProcessBuilder builder = new ProcessBuilder(runAs.command(executable, List.of(arguments)));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        // never a pipe: on Windows the server inherits it from pg_ctl and the end would not come
        File output = outputFile(program).toFile();
        builder.redirectErrorStream(true).redirectOutput(output);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, e);
        }
    }

    /** What the program last said. */
    String output(String program) throws IOException {
        // in the system's own encoding, and never a failure because of one strange letter
        return new String(Files.readAllBytes(outputFile(program)), Charset.defaultCharset()).strip();
    }

    private Path outputFile(String program) {
        return outputs.resolve(program + ".log");
    }
}
