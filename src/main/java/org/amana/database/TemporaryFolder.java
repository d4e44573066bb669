package org.amana.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Folders that get their final name only when they are complete. Each has a name of its own, so that what a killed run
 * still writes never lands in the next run's folder.
 */
final class TemporaryFolder {

    private static final Logger log = LoggerFactory.getLogger(TemporaryFolder.class);

    private static final String PREFIX = "unfinished-";

    private TemporaryFolder() {}

    static Path create(Path parent) throws IOException {
        return Files.createDirectory(parent.resolve(PREFIX + UUID.randomUUID()));
    }

    /** Gives the folder its final name, so that even a power cut leaves either all of it or nothing of that name. */
    static void complete(Path unfinished, Path folder) throws IOException {
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) { // Windows opens no folders
            try (FileChannel parent = FileChannel.open(folder.getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        }
    }

    /** Removes what runs that did not finish have left. */
    static void deleteAll(Path parent) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : unfinished) {
                try {
                    FileSystemUtils.deleteRecursively(folder);
                } catch (IOException e) {
                    // a killed run's last program may still write there; the next start removes it
                    log.warn("Cannot remove {} now", folder, e);
                }
            }
        }
    }
}
