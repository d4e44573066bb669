package org.amana.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for one platform, packed in a library on the class path. */
final class ProgramsArchive {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Platform platform;
    private final URL archive;

    /**
     * @throws EmbeddedServerException when Amana brings no programs for the platform
     */
    ProgramsArchive(Platform platform) {
        URL found = ProgramsArchive.class.getResource("/" + platform.archive() + ".txz");
        if (found == null) {
            throw new EmbeddedServerException(
                    "Amana brings no PostgreSQL for " + platform.system() + " on " + platform.processor() + ".",
                    "Set spring.datasource.url to a PostgreSQL that runs already.");
        }
        this.platform = platform;
        this.archive = found;
    }

    /**
     * The folder with the programs, extracted below {@code parent} unless they are there already. Servers that share
     * the parent must not extract at the same time.
     */
    Path extractedBelow(Path parent) throws IOException {
        Path home = parent.resolve(platform.archive() + "-" + checksum());
        if (!Files.isDirectory(home)) {
            Files.createDirectories(parent);
            TemporaryFolder.deleteAll(parent);
            Path unfinished = TemporaryFolder.create(parent);
            extractInto(unfinished);
            TemporaryFolder.complete(unfinished, home);
        }
        return home;
    }

    /** Taken from the library's table of contents where there is one: reading 15 MB at each start would cost time. */
    private String checksum() throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection library) {
            try (JarFile file = library.getJarFile()) {
                JarEntry entry = file.getJarEntry(library.getEntryName());
                return Long.toHexString(entry.getCrc());
            }
        }
        try (CheckedInputStream content = new CheckedInputStream(connection.getInputStream(), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(content.getChecksum().getValue());
        }
    }

    private void extractInto(Path folder) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(archive + " would write outside its folder: " + entry.getName());
                }
                write(entry, tar, target);
            }
        }
    }

    private static void copyDurably(InputStream content, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            throw new IOException("Hard links are not expected in the archive: " + entry.getName());
        } else {
            copyDurably(content, target);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make executable: " + target);
            }
        }
    }
}
