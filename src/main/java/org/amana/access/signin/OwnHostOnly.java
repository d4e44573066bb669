package org.amana.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.amana.database.Demonstration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The demonstration answers to the names of this machine only, so that no page elsewhere can reach it under a name of
 * its own (DNS rebinding). It looks at the header as sent, never at what a proxy claims.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnHostOnly extends OncePerRequestFilter {

    private static final Pattern OWN = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private final Demonstration demonstration;

    OwnHostOnly(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    static boolean own(@Nullable String host) {
        return host != null && OWN.matcher(host).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (demonstration.running() && !own(request.getHeader("Host"))) {
            response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write("The demonstration answers on localhost only.\n");
            return;
        }
        chain.doFilter(request, response);
    }
}
