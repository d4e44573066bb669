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
        if (!configured.isEmpty()) {
            return configured;
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost:" + port
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
