package org.amana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amana.database.Demonstration;
import org.amana.kernel.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PublicAddressTest {

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    @DisplayName(
            "A7, M6: no letter, card or paper leads to the name that a request was sent to, only its own sender's page does")
    void forgedHost() {
        MockHttpServletRequest forged = new MockHttpServletRequest("POST", "/");
        forged.setServerName("elsewhere.example");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(forged));
        PublicAddress unset = new PublicAddress("", 8080, demonstration(false));
        assertThat(unset.base()).isEqualTo("http://elsewhere.example");
        assertThat(unset.forLetters()).isEqualTo("http://localhost:8080");
        PublicAddress set = new PublicAddress("https://amana.example/", 8080, demonstration(false));
        assertThat(set.base()).isEqualTo("https://amana.example");
        assertThat(set.forLetters()).isEqualTo("https://amana.example");
        assertThat(set.onPaper()).isEqualTo("https://amana.example");
        assertThatThrownBy(unset::onPaper).isInstanceOf(RuleViolation.class);
        assertThat(new PublicAddress("", 8080, demonstration(true)).onPaper()).isEqualTo("http://elsewhere.example");
    }

    private static Demonstration demonstration(boolean running) {
        return new Demonstration(running, new MockEnvironment());
    }
}
