package org.amana.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a page, as far as a page can depend on it, and what the database showed when that was read.
 *
 * @param reader a value through and through: who it is, and all that they may do today (A1)
 * @param snapshot {@link org.amana.database.Unchanged#SNAPSHOT}, read with it
 */
public record Reading(Object reader, String snapshot) {

    private static final String NAME = Reading.class.getName();

    public void goWith(HttpServletRequest request) {
        request.setAttribute(NAME, this);
    }

    static @Nullable Reading of(HttpServletRequest request) {
        return (Reading) request.getAttribute(NAME);
    }
}
