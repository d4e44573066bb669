package org.amana.membership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.membership.IdentityKind;
import org.amana.testing.AmanaTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@AmanaTest
class IdentitySealTest {

    private static final String OTHER_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Autowired
    IdentitySeal seal;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("M1: a sealed number opens for its own record only, and looks different each time")
    void opensForItsRecord() {
        UUID record = Ids.next();
        byte[] sealed = seal.seal(record, "AB123456");
        assertThat(seal.open(record, sealed)).isEqualTo("AB123456");
        assertThat(seal.seal(record, "AB123456")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> seal.open(Ids.next(), sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("M1: the hash is the same for the same kind and number, and another for another kind")
    void hashes() {
        assertThat(seal.hash(IdentityKind.PASSPORT, "AB123456"))
                .isEqualTo(seal.hash(IdentityKind.PASSPORT, "AB123456"))
                .isNotEqualTo(seal.hash(IdentityKind.NATIONAL_CARD, "AB123456"));
    }

    @Test
    @DisplayName("The application does not start with another key than the one its database was sealed with")
    void anotherKey() {
        IdentityKey ours = new IdentityKey(new MockEnvironment().withProperty("amana.keys.identity", OTHER_KEY));
        IdentityKey others = new IdentityKey(
                new MockEnvironment().withProperty("amana.keys.identity", OTHER_KEY.replaceFirst("A", "B")));
        assertThat(new IdentitySeal(ours, jdbc)).isNotNull();
        assertThatThrownBy(() -> new IdentitySeal(others, jdbc)).isInstanceOf(IdentityKeyException.class);
    }
}
