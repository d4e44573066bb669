package org.amana.access.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Whose a passkey is: an account, known to the device by its key and shown there by what its holder signs in with. */
@Repository
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private static final int KEY_BYTES = 16;

    private final JdbcClient jdbc;

    PasskeyHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(KEY_BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        if (bytes.remaining() != KEY_BYTES) {
            throw new IllegalArgumentException("no handle of ours");
        }
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return found(account(id));
    }

    /** @param username an account's key, as the session holds it */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return found(UUID.fromString(username));
    }

    private @Nullable PublicKeyCredentialUserEntity found(UUID account) {
        return jdbc.sql("select login, name_latin, name_ar from account where id = ? and state = 'ACTIVE'")
                .param(account)
                .query((row, n) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(account))
                        .name(row.getString("login"))
                        .displayName(
                                row.getString("name_latin").isBlank()
                                        ? row.getString("name_ar")
                                        : row.getString("name_latin"))
                        .build())
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("accounts are made by the door");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("accounts are closed by the door");
    }
}
