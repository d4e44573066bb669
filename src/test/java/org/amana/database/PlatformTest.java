package org.amana.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, initdb",
        "Linux, aarch64, initdb",
        "Mac OS X, aarch64, initdb",
        "Windows 11, amd64, initdb.exe",
    })
    void programsAreBroughtForThePlatformsPeopleUse(String osName, String osArch, String executable) {
        Platform platform = Platform.of(osName, osArch);

        assertThat(ProgramsArchive.class.getResource("/" + platform.archive() + ".txz"))
                .isNotNull();
        assertThat(platform.executable("initdb")).isEqualTo(executable);
    }

    @Test
    void anyOtherPlatformIsToldToUseAServerOfItsOwn() {
        assertThatExceptionOfType(EmbeddedServerException.class)
                .isThrownBy(() -> new ProgramsArchive(Platform.of("Linux", "riscv64")))
                .withMessageContaining("linux on riscv64")
                .satisfies(e -> assertThat(e.action()).contains("spring.datasource.url"));
    }
}
