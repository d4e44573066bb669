package org.amana.database;

import java.util.Locale;

/**
 * The kind of machine, as the archives of PostgreSQL's programs are named.
 *
 * @param system {@code linux}, {@code darwin} or {@code windows}
 * @param processor {@code x86_64} or {@code arm_64}
 */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : name;
        String processor =
                switch (osArch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> osArch;
                };
        return new Platform(system, processor);
    }

    boolean isWindows() {
        return system.equals("windows");
    }

    /** The archive's name without {@code .txz}; there is one only for the platforms Amana brings programs for. */
    String archive() {
        return "postgres-" + system + "-" + processor;
    }

    String executable(String program) {
        return isWindows() ? program + ".exe" : program;
    }
}
