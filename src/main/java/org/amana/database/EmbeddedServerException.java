package org.amana.database;

/** The embedded PostgreSQL cannot be used; tells what happened and what the person starting Amana can do. */
class EmbeddedServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    EmbeddedServerException(String description, String action) {
        super(description);
        this.action = action;
    }

    EmbeddedServerException(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    /** What to do about it, as a sentence for the person who started the application. */
    String action() {
        return action;
    }
}
