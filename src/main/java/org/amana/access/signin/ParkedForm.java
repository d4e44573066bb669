package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed into a form whose session was lost before it arrived. It waits in the new session until its owner
 * has signed in again; never with a password or a file.
 *
 * @param path where the form goes
 * @param owner whose form it was, as {@link FormOwner} says it
 * @param withFiles whether the form could carry files, which have to be chosen again
 * @param values what was typed, in order
 */
public record ParkedForm(String path, String owner, boolean withFiles, List<Value> values) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = ParkedForm.class.getName();
    private static final Set<String> OURS = Set.of("_csrf", "_once", FormOwner.FIELD, ResumedForm.FIELD);
    private static final int MOST_SIGNS = 200_000;

    /** One thing typed or chosen. */
    public record Value(String name, String value) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** The form that this request brings, where it is one that can wait. */
    static Optional<ParkedForm> in(HttpServletRequest request) {
        String owner = request.getParameter(FormOwner.FIELD);
        if (!request.getMethod().equals("POST") || owner == null || owner.length() > 64 || !fromOurPage(request)) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        request.getParameterMap().forEach((name, given) -> {
            if (!OURS.contains(name)) {
                Arrays.stream(given).forEach(value -> values.add(new Value(name, value)));
            }
        });
        boolean secret = values.stream()
                .anyMatch(value -> value.name().toLowerCase(Locale.ROOT).contains("password"));
        int signs = values.stream()
                .mapToInt(value -> value.name().length() + value.value().length())
                .sum();
        if (secret || signs > MOST_SIGNS) {
            return Optional.empty();
        }
        String type = request.getContentType();
        boolean withFiles = type != null && type.startsWith("multipart/");
        return Optional.of(new ParkedForm(request.getRequestURI(), owner, withFiles, List.copyOf(values)));
    }

    /** Only a browser that shows our own page says so; a form elsewhere that aims at us is not kept. */
    private static boolean fromOurPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null
                && host != null
                && (origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
    }

    void waitIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static Optional<ParkedForm> waitingIn(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof ParkedForm form
                ? Optional.of(form)
                : Optional.empty();
    }

    static void forget(@Nullable HttpSession session) {
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
