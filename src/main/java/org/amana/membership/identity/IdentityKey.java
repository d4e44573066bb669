package org.amana.membership.identity;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The key of the identity numbers: 32 bytes in Base64, from the property {@code amana.keys.identity}. With the embedded
 * database it may be left out: then it is made once and kept beside the data, readable by the owner only.
 */
@Component
class IdentityKey {

    private static final String PROPERTY = "amana.keys.identity";
    private static final int BYTES = 32;

    private final byte[] key;

    IdentityKey(Environment environment) {
        String given = environment.getProperty(PROPERTY);
        if (StringUtils.hasText(given)) {
            key = decoded(given.strip(), PROPERTY);
        } else if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            throw new IdentityKeyException(
                    "A datasource is configured, but not the key of the identity numbers (" + PROPERTY + ").",
                    "Set " + PROPERTY + " to 32 random bytes in Base64 (openssl rand -base64 32) and keep a copy: "
                            + "without it no identity number can be read again.");
        } else {
            key = keptIn(Path.of(environment.getProperty("amana.data", "data"), "identity.key"));
        }
    }

    byte[] bytes() {
        return key.clone();
    }

    private static byte[] keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return decoded(Files.readString(file).strip(), file.toString());
        } catch (IOException unreadable) {
            throw new IdentityKeyException(
                    "The key of the identity numbers in " + file + " cannot be read: " + unreadable,
                    "Check that the folder is writable and the file readable.");
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.WRITE);
    }

    private static byte[] decoded(String text, String where) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0];
        }
        if (bytes.length != BYTES) {
            throw new IdentityKeyException(
                    "The key of the identity numbers in " + where + " is not 32 bytes in Base64.",
                    "Set it to the output of: openssl rand -base64 32");
        }
        return bytes;
    }
}
