package org.amana.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2:ffff::1, 20010db800010002",
        "localhost, localhost",
        "beef.example:not-an-address, beef.example:not-an-address"
    })
    @DisplayName("Throttles: an address is counted as it is, of IPv6 its household; a name is never looked up")
    void counted(String sent, String counted) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(sent);
        assertThat(ClientAddress.of(request)).isEqualTo(counted);
    }
}
