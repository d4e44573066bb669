package org.amana.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys as Spring Security reads and writes them; only those of accounts in use are found. */
@Repository
class PasskeyRecords implements UserCredentialRepository {

    private static final String ALL = """
            select p.credential_id, p.account_id, p.public_key, p.signature_count, p.user_verified, p.backup_eligible,
                p.backed_up, p.transports, p.attestation, p.client_data, p.label, p.created_at, p.last_used_at
            from passkey p join account a on a.id = p.account_id and a.state = 'ACTIVE'
            """;

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    PasskeyRecords(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql(ALL + " where p.credential_id = ?")
                .param(credentialId.getBytes())
                .query((row, n) -> passkey(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql(ALL + " where p.account_id = ?")
                .param(PasskeyHolders.account(userId))
                .query((row, n) -> passkey(row))
                .list();
    }

    /** A new one, or what has changed of it by being used. */
    @Override
    public void save(CredentialRecord passkey) {
        OffsetDateTime now = legalDay.now().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into passkey (id, account_id, credential_id, public_key, signature_count, user_verified,
                    backup_eligible, backed_up, transports, attestation, client_data, label, created_at, last_used_at)
                values (:id, :account, :credential, :key, :count, :verified, :eligible, :backedUp, :transports, :attestation,
                    :clientData, :label, :now, :now)
                on conflict (credential_id) do update set signature_count = excluded.signature_count,
                    user_verified = excluded.user_verified, backup_eligible = excluded.backup_eligible,
                    backed_up = excluded.backed_up, last_used_at = excluded.last_used_at
                """)
                .param("id", Ids.next())
                .param("account", PasskeyHolders.account(passkey.getUserEntityUserId()))
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param(
                        "clientData",
                        Objects.requireNonNull(passkey.getAttestationClientDataJSON())
                                .getBytes())
                .param("label", passkey.getLabel())
                .param("now", now)
                .update();
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("delete from passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .update();
    }

    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyHolders.handle(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String kept) {
        return Arrays.stream(kept.split(","))
                .filter(one -> !one.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
