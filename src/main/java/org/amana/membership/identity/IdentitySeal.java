package org.amana.membership.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals identity numbers (AES-GCM, bound to their record) and hashes them (HMAC-SHA256) so that they are found again. */
@Component
public class IdentitySeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SECRET_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final byte[] sealing;
    private final byte[] hashing;
    private final byte[] marking;
    private final byte[] addressing;

    IdentitySeal(IdentityKey key, JdbcClient jdbc) {
        sealing = mac(key.bytes(), "seal");
        hashing = mac(key.bytes(), "hash");
        marking = mac(key.bytes(), "row");
        addressing = mac(key.bytes(), "address");
        checkThatItIsThisDatabases(jdbc, mac(key.bytes(), "mark"));
    }

    private static void checkThatItIsThisDatabases(JdbcClient jdbc, byte[] mark) {
        jdbc.sql("insert into member_key (mark) values (?) on conflict do nothing")
                .param(mark)
                .update();
        byte[] known =
                jdbc.sql("select mark from member_key").query(byte[].class).single();
        if (!Arrays.equals(known, mark)) {
            throw new IdentityKeyException(
                    "The identity numbers in this database were sealed with another key.",
                    "Restore the key that was in use (property amana.keys.identity, or identity.key in the data folder).");
        }
    }

    /** The number sealed for one record. */
    public byte[] seal(UUID record, String number) {
        return seal(record, number.getBytes(StandardCharsets.UTF_8));
    }

    /** Any content sealed for one record. */
    public byte[] seal(UUID record, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, record, nonce, content);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The number that was sealed for this record. */
    public String open(UUID record, byte[] sealed) {
        return new String(content(record, sealed), StandardCharsets.UTF_8);
    }

    /** The content that was sealed for this record. */
    public byte[] content(UUID record, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return cipher(Cipher.DECRYPT_MODE, record, nonce, rest);
    }

    /** The same for the same kind and number, and of no use without the key. */
    public byte[] hash(Enum<?> kind, String number) {
        return mac(hashing, kind.name() + ':' + number);
    }

    /** A short mark of a text: the same for the same text, and of no use without the key. */
    public long mark(String text) {
        return ByteBuffer.wrap(mac(marking, text)).getLong();
    }

    /**
     * A secret for a record's public address: 128 bits that nobody guesses without the key, 22 characters that are safe in
     * an address, and always the same, so that it need not be kept to be printed again.
     */
    public String secret(UUID record) {
        byte[] secret = Arrays.copyOf(mac(addressing, record.toString()), SECRET_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private byte[] cipher(int mode, UUID record, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(sealing, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(16)
                    .putLong(record.getMostSignificantBits())
                    .putLong(record.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the identity number of " + record + " cannot be read", broken);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", missing);
        }
    }
}
