package org.amana.web;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says first: what happened. It is kept in the session, so the arguments must be serializable. */
public record Flash(String message, List<Object> args) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "flash";

    /** The next page says this message. */
    public static void done(RedirectAttributes redirect, String message, Object... args) {
        redirect.addFlashAttribute(NAME, new Flash(message, List.of(args)));
    }
}
