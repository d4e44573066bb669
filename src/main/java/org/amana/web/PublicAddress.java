package org.amana.web;

import org.amana.database.Demonstration;
import org.amana.kernel.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the public finds this party's Amana: as configured, or else as the present request came. */
@Component
public class PublicAddress {

    private final String configured;
    private final int port;
    private final Demonstration demonstration;

    public PublicAddress(
            @Value("${amana.base-url:}") String configured,
            @Value("${server.port:8080}") int port,
            Demonstration demonstration) {
        this.demonstration = demonstration;
        this.configured = configured.strip().replaceFirst("/+$", "");
        this.port = port;
    }

    /** For the page that the present request asked for, which its own sender reads. Without a slash at the end. */
    public String base() {
        return configured.isEmpty() && RequestContextHolder.getRequestAttributes() != null
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : forLetters();
    }

    /** Whether it is set; in the demonstration, which nobody prints cards of, it need not be. */
    public boolean known() {
        return !configured.isEmpty() || demonstration.running();
    }

    /**
     * For a code on a card or a paper, which goes from hand to hand for years: as configured, and as the request came in the
     * demonstration alone.
     *
     * @throws RuleViolation where it is not set
     */
    public String onPaper() {
        if (!known()) {
            throw RuleViolation.of("web.addressNotSet");
        }
        return base();
    }

    /**
     * The same for what somebody else will read: never as the present request came, whose sender chooses the name and
     * would have a stranger's one-time link lead there.
     */
    public String forLetters() {
        return configured.isEmpty() ? "http://localhost:" + port : configured;
    }
}
