package org.amana.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The owner's password of the embedded server: 32 random bytes, kept in a file that its owner alone may read. */
record Password(Path file) {

    private static final int BYTES = 32;

    boolean isMissing() {
        return Files.notExists(file);
    }

    void create() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        OwnerOnly.create(unfinished);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The password itself; a copied file that others may read is restricted again on the way. */
    String read() throws IOException {
        OwnerOnly.restrict(file);
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }

    @Override
    public String toString() {
        return "Password in " + file;
    }
}
