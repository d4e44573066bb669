package org.amana.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** People who come in by HTTP, each signed in once a test. */
@Component
public class Visitors {

    private final Environment environment;
    private final People people;
    private final Map<UUID, Visitor> signedIn = new HashMap<>();

    Visitors(Environment environment, People people) {
        this.environment = environment;
        this.people = people;
    }

    void startOver() {
        signedIn.clear();
    }

    /** Where the application listens, such as {@code http://localhost:51234}. */
    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    public Visitor signedOut() {
        return new Visitor(address());
    }

    /** This person's own session, signed in through the sign-in page. */
    public Visitor as(Viewer viewer) {
        return signedIn.computeIfAbsent(java.util.Objects.requireNonNull(viewer.accountId()), account -> signedOut()
                .signIn(people.loginOf(viewer), People.PASSWORD));
    }
}
