package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A request without its session: the reader signs in again, and what they typed waits for them. */
@Component
class LostSession implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Duration WAITS = Duration.ofMinutes(30);

    private final FormOwner owners;

    LostSession(FormOwner owners) {
        this.owners = owners;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        answer(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            answer(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        Optional<UUID> account = signedIn();
        Optional<ParkedForm> form = path.equals("/logout") ? Optional.empty() : ParkedForm.in(request);
        if (account.isPresent()) {
            boolean own = form.filter(parked -> parked.owner().equals(owners.of(account.get())))
                    .isPresent();
            if (own) {
                form.get().waitIn(request.getSession());
                lead(request, response, "/resume");
            } else {
                response.sendError(HttpStatus.FORBIDDEN.value());
            }
        } else if (form.isPresent()) {
            HttpSession session = request.getSession();
            session.setMaxInactiveInterval((int) WAITS.toSeconds());
            form.get().waitIn(session);
            lead(request, response, "/login?waiting");
        } else if (path.equals("/logout")) {
            lead(request, response, "/login?signedOut");
        } else {
            lead(request, response, request.getMethod().equals("POST") ? "/login?expired" : "/login");
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(path);
        } else {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    static Optional<UUID> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && !(authentication instanceof AnonymousAuthenticationToken)
                ? Optional.of(UUID.fromString(authentication.getName()))
                : Optional.empty();
    }
}
