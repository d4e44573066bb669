package org.amana.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Map;
import org.amana.database.Demonstration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The demonstration is for this machine only. */
class OwnHostTest {

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "localhost:8080, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "amana.example, 421",
        "localhost.amana.example, 421",
        "127.0.0.1.amana.example:8080, 421",
        "amana.example:8080@localhost, 421",
        ", 421"
    })
    @DisplayName("Demonstration: it answers to the names of this machine only, whatever a proxy claims")
    void foreignHost(String host, int status) throws Exception {
        assertThat(answer(true, host)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amana.example", "localhost"})
    @DisplayName("A real party answers under its own name")
    void realParty(String host) throws Exception {
        assertThat(answer(false, host)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("Demonstration: it listens on the loopback only, even where another address is configured")
    void loopback(boolean running) throws Exception {
        try (AnnotationConfigApplicationContext application = application(running)) {
            TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
            server.setAddress(InetAddress.getByName("0.0.0.0"));
            application.getBean(LoopbackOnly.class).customize(server);
            assertThat(server.getAddress().isLoopbackAddress()).isEqualTo(running);
        }
    }

    private static int answer(boolean demonstration, String host) throws Exception {
        try (AnnotationConfigApplicationContext application = application(demonstration)) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");
            if (host != null) {
                request.addHeader("Host", host);
            }
            request.addHeader("X-Forwarded-Host", "localhost");
            MockHttpServletResponse response = new MockHttpServletResponse();
            application.getBean(OwnHostOnly.class).doFilter(request, response, new MockFilterChain());
            return response.getStatus();
        }
    }

    private static AnnotationConfigApplicationContext application(boolean demonstration) {
        AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("amana.demo", demonstration)));
        application.register(Demonstration.class, OwnHostOnly.class, LoopbackOnly.class);
        application.refresh();
        return application;
    }
}
