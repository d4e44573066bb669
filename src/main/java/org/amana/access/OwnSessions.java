package org.amana.access;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.NotFound;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that someone has open, to their holder only, who ends those that they do not know. */
@Service
@Transactional
public class OwnSessions {

    /** The session's attribute that holds its {@link Device}. */
    public static final String DEVICE = Device.class.getName();

    /** The session's attribute that stands where a code was all that was asked for: the address to which it was sent. */
    public static final String BY_CODE = OwnSessions.class.getName() + ".byCode";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Sessions ending;
    private final AuditTrail audit;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Sessions ending, AuditTrail audit) {
        this.sessions = sessions;
        this.ending = ending;
        this.audit = audit;
    }

    /**
     * The one that asks first, then the one used last.
     *
     * @param here number of the session that asks
     */
    @Transactional(readOnly = true)
    public List<OpenSession> of(Viewer by, String here) {
        return sessions.findByPrincipalName(own(by).toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> opened(session, here))
                .sorted(Comparator.comparing(OpenSession::here)
                        .thenComparing(OpenSession::lastUsed)
                        .reversed())
                .toList();
    }

    private static OpenSession opened(Session session, String here) {
        Device device = Objects.requireNonNullElseGet(
                session.getAttribute(DEVICE), () -> new Device("", session.getCreationTime()));
        return new OpenSession(
                Ids.hash(session.getId()),
                device,
                session.getLastAccessedTime(),
                session.getId().equals(here));
    }

    /**
     * Ends one of them, unless it has ended already.
     *
     * @throws NotFound when nobody is signed in
     */
    public void end(Viewer by, String handle) {
        UUID own = own(by);
        sessions.findByPrincipalName(own.toString()).keySet().stream()
                .filter(id -> Ids.hash(id).equals(handle))
                .findFirst()
                .ifPresent(id -> {
                    ending.end(own, id);
                    audit.record(AuditFact.of("SESSION_ENDED", "Account", own).by(own));
                });
    }

    private static UUID own(Viewer by) {
        if (by.accountId() == null) {
            throw new NotFound("sessions", "nobody");
        }
        return by.accountId();
    }
}
