package org.amana.database;

import java.nio.file.Path;

/** PostgreSQL's programs, extracted once for all tests. */
final class SharedPrograms {

    static final Path FOLDER = Path.of("target", "postgresql").toAbsolutePath();

    private SharedPrograms() {}
}
