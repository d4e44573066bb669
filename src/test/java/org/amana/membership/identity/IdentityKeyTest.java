package org.amana.membership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class IdentityKeyTest {

    @TempDir
    Path data;

    @Test
    @DisplayName("Beside the embedded database the key is made once, for its owner only")
    void madeOnce() throws IOException {
        MockEnvironment embedded = new MockEnvironment().withProperty("amana.data", data.toString());
        byte[] key = new IdentityKey(embedded).bytes();
        assertThat(key).hasSize(32).isEqualTo(new IdentityKey(embedded).bytes());
        assertThat(Files.getPosixFilePermissions(data.resolve("identity.key")).toString())
                .doesNotContain("GROUP")
                .doesNotContain("OTHERS");
    }

    @Test
    @DisplayName("With a configured datasource the key is asked for, and nothing is made up")
    void required() {
        MockEnvironment configured = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/amana")
                .withProperty("amana.data", data.toString());
        assertThatThrownBy(() -> new IdentityKey(configured))
                .isInstanceOfSatisfying(IdentityKeyException.class, failure -> assertThat(failure.action())
                        .contains("amana.keys.identity"));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    @DisplayName("A key that is not 32 bytes in Base64 is refused")
    void malformed() {
        for (String wrong : new String[] {"short", Base64.getEncoder().encodeToString(new byte[16])}) {
            MockEnvironment given = new MockEnvironment().withProperty("amana.keys.identity", wrong);
            assertThatThrownBy(() -> new IdentityKey(given)).isInstanceOf(IdentityKeyException.class);
        }
    }
}
