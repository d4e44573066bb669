package org.amana.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner may read, on file systems that can say so. */
final class OwnerOnly {

    private OwnerOnly() {}

    /** Creates an empty file. */
    static void create(Path file) throws IOException {
        Files.createFile(file);
        restrict(file);
    }

    static void restrict(Path file) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
