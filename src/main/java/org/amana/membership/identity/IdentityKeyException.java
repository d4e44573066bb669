package org.amana.membership.identity;

/** The key of the identity numbers is missing, broken or another one's; the application does not start. */
public class IdentityKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    IdentityKeyException(String description, String action) {
        super(description);
        this.action = action;
    }

    /** What whoever runs the application can do about it. */
    public String action() {
        return action;
    }
}
