package org.amana.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One application at a time per data folder. The operating system frees the lock when the JVM ends, however it ends. */
final class DataFolderLock implements AutoCloseable {

    /**
     * Asked before the file is opened: on POSIX systems closing any channel of a locked file frees the lock of the
     * whole JVM, so a second attempt must not even open it.
     */
    private static final Set<Path> HELD_BY_THIS_JVM = ConcurrentHashMap.newKeySet();

    /** Far behind the content, because Windows lets nobody else read a locked region. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel channel;

    private DataFolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * @param folder the existing data folder, as a real path
     * @throws EmbeddedServerException when another application, or another one in this JVM, uses the folder
     */
    static DataFolderLock acquire(Path folder) throws IOException {
        if (!HELD_BY_THIS_JVM.add(folder)) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new DataFolderLock(folder, lockedChannel(folder));
        } catch (IOException | RuntimeException e) {
            HELD_BY_THIS_JVM.remove(folder);
            throw e;
        }
    }

    private static FileChannel lockedChannel(Path folder) throws IOException {
        Path file = folder.resolve("amana.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw inUse(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held by this JVM, through another class loader
        }
    }

    private static EmbeddedServerException inUse(Path folder, String pid) {
        String holder = pid.isEmpty() ? "" : " (process " + pid + ")";
        return new EmbeddedServerException(
                "The data folder " + folder + " is in use by another running Amana" + holder + ".",
                "Stop the other one, or start this one on a folder of its own with --amana.data=<folder>.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_BY_THIS_JVM.remove(folder);
    }
}
