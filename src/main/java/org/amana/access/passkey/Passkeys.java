package org.amana.access.passkey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Account;
import org.amana.access.Accounts;
import org.amana.access.Correspondents;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.contact.ContactCodes;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.outbox.Means;
import org.amana.outbox.Outbox;
import org.amana.throttle.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The passkeys of an account, to its holder only; and the account behind a passkey's answer. */
@Service
@Transactional
public class Passkeys {

    private static final int MOST = 20;
    private static final int LONGEST_ANSWER = 20_000;

    private final PasskeyParty party;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final ContactCodes codes;
    private final Outbox outbox;
    private final Correspondents correspondents;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(
            PasskeyParty party,
            Accounts accounts,
            AuditTrail audit,
            JdbcClient jdbc,
            KeyedHash hash,
            ContactCodes codes,
            Outbox outbox,
            Correspondents correspondents) {
        this.party = party;
        this.accounts = accounts;
        this.audit = audit;
        this.jdbc = jdbc;
        this.hash = hash;
        this.codes = codes;
        this.outbox = outbox;
        this.correspondents = correspondents;
    }

    /** Whether the present request came under a name that passkeys can belong to. */
    @Transactional(readOnly = true)
    public boolean possible() {
        return party.possible();
    }

    /** What a device is asked to make a passkey of; the page keeps it until the answer. */
    @Transactional(readOnly = true)
    public PublicKeyCredentialCreationOptions toMake(Viewer by) {
        var holder = UsernamePasswordAuthenticationToken.authenticated(own(by).toString(), null, List.of());
        return party.operations()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(holder));
    }

    /** What a device is asked to answer with a passkey. */
    @Transactional(readOnly = true)
    public PublicKeyCredentialRequestOptions toAnswer() {
        return party.operations()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** As the page's script reads it. */
    public String written(Object options) {
        return json.writeValueAsString(options);
    }

    /**
     * Keeps what the device has made; the holder is told by mail.
     *
     * @param label the name that the holder gives it
     * @param answer as the page's script writes it
     * @param contact where the code was sent that opened the session, null where it was no code
     * @throws RuleViolation when it does not answer what was asked
     * @throws NotFound when nobody is signed in
     */
    public void add(
            Viewer by,
            PublicKeyCredentialCreationOptions asked,
            String label,
            String answer,
            @Nullable String contact) {
        UUID own = own(by);
        if (of(by).size() >= MOST) {
            throw RuleViolation.of("passkey.tooMany", MOST);
        }
        byte[] key;
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(shortEnough(answer), new TypeReference<>() {});
            key = party.operations()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            asked, new RelyingPartyPublicKey(made, label.strip())))
                    .getCredentialId()
                    .getBytes();
        } catch (RuntimeException notAnAnswer) {
            throw RuleViolation.of("passkey.notMade");
        }
        if (contact != null) {
            jdbc.sql("update passkey set contact_hash = ? where account_id = ? and credential_id = ?")
                    .params(hash.of(contact), own, key)
                    .update();
        }
        audit.record(AuditFact.of("PASSKEY_ADDED", "Account", own).by(own));
        correspondents
                .holder(own)
                .ifPresent(holder -> outbox.mail(holder.address(), holder.language(), "passkeyAdded", Map.of()));
    }

    /** @throws NotFound when nobody is signed in */
    @Transactional(readOnly = true)
    public List<Passkey> of(Viewer by) {
        return jdbc.sql("select id, label, created_at, last_used_at from passkey where account_id = ? order by id")
                .param(own(by))
                .query((row, n) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_used_at").toInstant()))
                .list();
    }

    /**
     * Removes one of them, unless it is gone already.
     *
     * @throws RuleViolation when its holder could not come in any more
     */
    public void remove(Viewer by, UUID passkey) {
        UUID own = own(by);
        List<Passkey> kept = of(by);
        if (kept.stream().noneMatch(one -> one.id().equals(passkey))) {
            return;
        }
        if (kept.size() == 1 && !comesInOtherwise(by)) {
            throw RuleViolation.of("passkey.last");
        }
        jdbc.sql("delete from passkey where id = ? and account_id = ?")
                .params(passkey, own)
                .update();
        audit.record(AuditFact.of("PASSKEY_REMOVED", "Account", own).by(own));
    }

    /** Whether an office comes with the account, or is about to: no code makes a key to it. */
    @Transactional(readOnly = true)
    public boolean ofOffice(Viewer by) {
        return accounts.holdsOffice(own(by));
    }

    /** By a password, or as a member by a code. */
    @Transactional(readOnly = true)
    public boolean comesInOtherwise(Viewer by) {
        Account account = accounts.account(own(by));
        boolean byCode = by.member()
                && !accounts.holdsOffice(account.id())
                && (codes.possible(Means.EMAIL) || codes.possible(Means.PHONE));
        return account.hasPassword() || byCode;
    }

    /**
     * The account whose passkey has answered.
     *
     * @throws RuntimeException when it is no answer to what was asked, or of no passkey that is known
     */
    public UUID behind(PublicKeyCredentialRequestOptions asked, String answer) {
        PublicKeyCredential<AuthenticatorAssertionResponse> given =
                json.readValue(shortEnough(answer), new TypeReference<>() {});
        return PasskeyHolders.account(party.operations()
                .authenticate(new RelyingPartyAuthenticationRequest(asked, given))
                .getId());
    }

    private static String shortEnough(String answer) {
        if (answer.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("no passkey says so much");
        }
        return answer;
    }

    private static UUID own(Viewer by) {
        if (by.accountId() == null) {
            throw new NotFound("passkeys", "nobody");
        }
        return Objects.requireNonNull(by.accountId());
    }
}
