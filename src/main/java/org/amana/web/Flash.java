package org.amana.web;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says first: what happened. */
public record Flash(String message, List<Object> args) {

    private static final String NAME = "flash";

    /** The next page says this message. */
    public static void done(RedirectAttributes redirect, String message, Object... args) {
        redirect.addFlashAttribute(NAME, new Flash(message, List.of(args)));
    }
}
