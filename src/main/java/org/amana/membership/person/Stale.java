package org.amana.membership.person;

import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** A form that was overtaken is shown again at the version that is there now: the next sending is a choice. */
final class Stale {

    private static final String OVERTAKEN = "overtaken.";

    private Stale() {}

    static <F> F again(BindingResult errors, F form, Runnable atCurrentVersion) {
        boolean overtaken = errors.getGlobalErrors().stream()
                .map(ObjectError::getCode)
                .anyMatch(code -> code != null && code.startsWith(OVERTAKEN));
        if (overtaken) {
            atCurrentVersion.run();
        }
        return form;
    }
}
