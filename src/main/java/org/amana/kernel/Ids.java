package org.amana.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Keys: UUIDv7 for records (RFC 9562), 128 random bits for what stands in a public address. */
public final class Ids {

    private static final TimeBasedEpochGenerator RECORDS = Generators.timeBasedEpochGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** The next record key. Keys made later sort later. */
    public static UUID next() {
        return RECORDS.generate();
    }

    /** A secret for a public address: 128 random bits, 22 characters that are safe in an address. */
    public static String secret() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret: it can be found again, and not be read. */
    public static String hash(String secret) {
        return Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
