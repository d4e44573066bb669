package org.amana.access.passkey;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Under which name devices know us: the configured public address, or this machine's own name while there is none. A
 * passkey made under one name never serves under another.
 */
@Component
class PasskeyParty {

    private static final String THIS_MACHINE = "localhost";

    private final PasskeyHolders holders;
    private final PasskeyRecords records;
    private final String configured;

    PasskeyParty(PasskeyHolders holders, PasskeyRecords records, @Value("${amana.base-url:}") String configured) {
        this.holders = holders;
        this.records = records;
        this.configured = configured.strip().replaceFirst("/+$", "");
    }

    /** Whether the present request came under a name that passkeys can belong to. */
    boolean possible() {
        return origin().isPresent();
    }

    /** What checks devices' answers, under the name of the present request. */
    WebAuthnRelyingPartyOperations operations() {
        URI origin = origin().orElseThrow(() -> new IllegalStateException("no passkeys under this name"));
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
                holders,
                records,
                PublicKeyCredentialRpEntity.builder()
                        .id(origin.getHost())
                        .name("Amana")
                        .build(),
                Set.of(origin.toString()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private Optional<URI> origin() {
        URI address = URI.create(
                configured.isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        : configured);
        String host = address.getHost();
        boolean named = host != null && (configured.isEmpty() ? host.equals(THIS_MACHINE) : true);
        return named ? Optional.of(URI.create(address.getScheme() + "://" + address.getAuthority())) : Optional.empty();
    }
}
