package org.amana.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.amana.access.throttle.ClientAddress;
import org.amana.access.throttle.Throttle;
import org.amana.access.throttle.Throttle.Limit;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts sign-ins per account and per address before any password is looked at; an unknown account counts the same. */
class SignInThrottle extends OncePerRequestFilter {

    private final Throttle throttle;

    SignInThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getServletPath().equals("/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = throttle.minutesToWait(Limit.SIGN_IN_ADDRESS, ClientAddress.of(request));
        if (wait == 0) {
            wait = throttle.minutesToWait(Limit.SIGN_IN_ACCOUNT, login(request));
        }
        if (wait > 0) {
            response.sendRedirect("/login?wait=" + wait);
            return;
        }
        chain.doFilter(request, response);
    }

    /** What was typed as the account's address; blank for nothing. */
    static String login(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("login"), "");
    }
}
