package org.amana.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the public finds this party's Amana: as configured, or else as the present request came. */
@Component
public class PublicAddress {

    private final String configured;
    private final int port;

    PublicAddress(@Value("${amana.base-url:}") String configured, @Value("${server.port:8080}") int port) {
        this.configured = configured.strip().replaceFirst("/+$", "");
        this.port = port;
    }

    /** Without a slash at the end. */
    public String base() {
        return configured.isEmpty() && RequestContextHolder.getRequestAttributes() != null
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : forLetters();
    }

    /**
     * The same for what somebody else will read: never as the present request came, whose sender chooses the name and
     * would have a stranger's one-time link lead there.
     */
    public String forLetters() {
        return configured.isEmpty() ? "http://localhost:" + port : configured;
    }
}
