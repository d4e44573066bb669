package org.amana.database;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Reading a page writes nothing: the moment at which a session was last used is kept to the minute, which is enough for
 * one that lasts hours, and saves each page a transaction that waits for the disk. And a request reads its session once:
 * at its end Spring Session keeps the session and then looks whether it is there, which is known of what was kept a moment
 * ago. That is remembered for this request alone ({@link WithinRequest}).
 */
final class QuietSessions<S extends Session> implements FindByIndexNameSessionRepository<QuietSessions.Quiet<S>> {

    private static final Duration KEPT_TO = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> sessions;

    QuietSessions(FindByIndexNameSessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Quiet<S> createSession() {
        return new Quiet<>(sessions.createSession());
    }

    @Override
    public void save(Quiet<S> session) {
        sessions.save(session.session);
        WithinRequest.keep(session);
    }

    @Override
    public @Nullable Quiet<S> findById(String id) {
        Session kept = WithinRequest.takeKept();
        if (kept instanceof Quiet<?> && kept.getId().equals(id)) {
            @SuppressWarnings("unchecked")
            Quiet<S> same = (Quiet<S>) kept;
            return same;
        }
        S found = sessions.findById(id);
        return found == null ? null : new Quiet<>(found);
    }

    @Override
    public void deleteById(String id) {
        WithinRequest.takeKept();
        sessions.deleteById(id);
    }

    @Override
    public Map<String, Quiet<S>> findByIndexNameAndIndexValue(String index, String value) {
        return sessions.findByIndexNameAndIndexValue(index, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> new Quiet<>(found.getValue())));
    }

    /** Stands around Spring Session's filter: what a request kept is gone with the request. */
    static final class WithinRequest implements Filter {

        private static final ThreadLocal<@Nullable AtomicReference<@Nullable Session>> KEPT = new ThreadLocal<>();

        private static void keep(Session session) {
            AtomicReference<@Nullable Session> request = KEPT.get();
            if (request != null) {
                request.set(session);
            }
        }

        private static @Nullable Session takeKept() {
            AtomicReference<@Nullable Session> request = KEPT.get();
            return request == null ? null : request.getAndSet(null);
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            AtomicReference<@Nullable Session> around = KEPT.get();
            KEPT.set(new AtomicReference<>());
            try {
                chain.doFilter(request, response);
            } finally {
                KEPT.set(around);
            }
        }
    }

    /** A session that is not written for having been used a moment ago. */
    record Quiet<S extends Session>(S session) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (!now.isBefore(session.getLastAccessedTime().plus(KEPT_TO))) {
                session.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
