package org.amana.access.signin;

import org.amana.access.SignInMeans;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** Someone did not come in by a code or a passkey: where they read why. */
class NotLetIn extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String page;
    private final @Nullable SignInMeans means;

    /** Something is to be done first; nothing was refused. */
    NotLetIn(String page) {
        this(page, null);
    }

    /** Refused, as the trail says. */
    NotLetIn(String page, @Nullable SignInMeans means) {
        super("not let in");
        this.page = page;
        this.means = means;
    }

    String page() {
        return page;
    }

    @Nullable
    SignInMeans means() {
        return means;
    }
}
