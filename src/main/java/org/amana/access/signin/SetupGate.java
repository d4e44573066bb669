package org.amana.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.amana.access.CurrentViewer;
import org.amana.access.FirstAdministrator;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nothing can be reached before there is a first administrator, but the page that makes one and what it is drawn with. */
class SetupGate extends OncePerRequestFilter {

    private static final List<String> OPEN =
            List.of("/setup", "/language/", "/assets/", "/css/", "/js/", "/webjars/", "/favicon.ico", "/error");

    private final FirstAdministrator first;

    SetupGate(FirstAdministrator first) {
        this.first = first;
    }

    /** Whoever is signed in has been let in by an administrator: only strangers are asked about. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return CurrentViewer.get().signedIn() || OPEN.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (first.missing()) {
            response.sendRedirect("/setup");
            return;
        }
        chain.doFilter(request, response);
    }
}
