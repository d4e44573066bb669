package org.amana.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
            "A7: a letter's links never lead to the name that a request was sent to, only its own sender's page does")
    void forgedHost() {
        MockHttpServletRequest forged = new MockHttpServletRequest("POST", "/");
        forged.setServerName("elsewhere.example");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(forged));
        PublicAddress unset = new PublicAddress("", 8080);
        assertThat(unset.base()).isEqualTo("http://elsewhere.example");
        assertThat(unset.forLetters()).isEqualTo("http://localhost:8080");
        PublicAddress set = new PublicAddress("https://amana.example/", 8080);
        assertThat(set.base()).isEqualTo("https://amana.example");
        assertThat(set.forLetters()).isEqualTo("https://amana.example");
    }
}
