package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.amana.contact.ContactAddress;
import org.amana.outbox.Means;

/**
 * The code that someone who is not signed in yet was sent; kept in their session until they are.
 *
 * @param address where it went
 * @param confirmed whether it came back; several people may be reached there, and then it has to be said who it is
 */
record SentCode(UUID id, Means means, String address, boolean confirmed) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = SentCode.class.getName();
    private static final Duration WAITS = Duration.ofMinutes(30);

    static SentCode to(ContactAddress address, UUID id) {
        return new SentCode(id, address.means(), address.value(), false);
    }

    SentCode back() {
        return new SentCode(id, means, address, true);
    }

    void waitIn(HttpSession session) {
        session.setMaxInactiveInterval((int) WAITS.toSeconds());
        session.setAttribute(ATTRIBUTE, this);
    }

    static Optional<SentCode> waitingFor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SentCode sent
                ? Optional.of(sent)
                : Optional.empty();
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
