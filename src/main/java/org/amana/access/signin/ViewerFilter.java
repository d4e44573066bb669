package org.amana.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.OwnSessions;
import org.amana.access.ReachedMembers;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.web.kept.Reading;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets who is looking, from the assignments in force at this request (A1). A closed account's session ends here. */
class ViewerFilter extends OncePerRequestFilter {

    private final Viewers viewers;
    private final ReachedMembers members;

    ViewerFilter(Viewers viewers, ReachedMembers members) {
        this.viewers = viewers;
        this.members = members;
    }

    /** The page of an error knows who reads it, as every other page does. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<UUID> account = LostSession.signedIn();
        Optional<Viewers.Seen> seen = account.map(viewers::seen).filter(known -> holds(known.viewer(), request));
        seen.filter(known -> known.snapshot() != null)
                .ifPresent(known -> new Reading(known.viewer(), known.snapshot()).goWith(request));
        Viewer viewer = seen.map(Viewers.Seen::viewer).orElse(Viewer.NOBODY);
        if (account.isPresent() && !viewer.signedIn()) {
            SecurityContextHolder.clearContext();
            if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
        }
        try {
            CurrentViewer.as(viewer, () -> {
                pass(request, response, chain);
                return viewer;
            });
        } catch (PassedOn failure) {
            failure.rethrow();
        }
    }

    /**
     * A code opens no office: neither the account of one, nor one that came with the account since. And a session lasts no
     * longer than the member is reached where the code was sent.
     */
    private boolean holds(Viewer viewer, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object sentTo = session == null ? null : session.getAttribute(OwnSessions.BY_CODE);
        return sentTo == null
                || viewer.grants().isEmpty()
                        && sentTo instanceof String address
                        && (viewer.memberId() == null || !viewer.member() || members.opens(address, viewer.memberId()));
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new PassedOn(failure);
        }
    }

    private static final class PassedOn extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PassedOn(ServletException cause) {
            super(cause);
        }

        void rethrow() throws ServletException {
            throw (ServletException) getCause();
        }
    }
}
