package org.amana.throttle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether two typed things are the same, without keeping either: for throttles and refused sign-ins. The key was
 * made with the database.
 */
@Component
public class KeyedHash {

    private final JdbcClient jdbc;
    private volatile byte @Nullable [] key;

    KeyedHash(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hash of a text; letters' case and surrounding space make no difference. */
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            byte[] hash = mac.doFinal(text.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = jdbc.sql("select value from hash_key").query(byte[].class).single();
            key = known;
        }
        return known;
    }
}
