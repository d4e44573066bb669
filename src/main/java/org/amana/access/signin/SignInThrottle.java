package org.amana.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.amana.access.Limits;
import org.amana.throttle.ClientAddress;
import org.amana.throttle.Throttle;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts sign-ins before any password is looked at, per address, per account and address, and per account for devices
 * that its holder never used; an unknown account counts the same.
 */
class SignInThrottle extends OncePerRequestFilter {

    private final Throttle throttle;
    private final KnownDevices devices;

    SignInThrottle(Throttle throttle, KnownDevices devices) {
        this.throttle = throttle;
        this.devices = devices;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getServletPath().equals("/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = minutesToWait(request);
        if (wait > 0) {
            response.sendRedirect("/login?wait=" + wait);
            return;
        }
        chain.doFilter(request, response);
    }

    private long minutesToWait(HttpServletRequest request) {
        String address = ClientAddress.of(request);
        String login = login(request);
        long wait = throttle.minutesToWait(Limits.SIGN_IN_ADDRESS, address);
        if (wait == 0) {
            wait = throttle.minutesToWait(Limits.SIGN_IN, key(request));
        }
        if (wait == 0 && !devices.knows(request, login)) {
            wait = throttle.minutesToWait(Limits.SIGN_IN_STRANGERS, login);
        }
        return wait;
    }

    /** One account from one address. */
    static String key(HttpServletRequest request) {
        return ClientAddress.of(request) + " " + login(request).strip();
    }

    /** What was typed as the account's address; blank for nothing. */
    static String login(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("login"), "");
    }
}
