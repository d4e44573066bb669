package org.amana.nomination.list;

import java.util.List;
import org.amana.kernel.RuleViolation;

/**
 * Something that has to be done before a province, or the list, can go to the leadership.
 *
 * @param message message key, beginning with the rule's number; with the province's or the person's name
 * @param here message key for a page that has named the province already
 * @param href where it is done
 */
public record Missing(String message, String here, List<Object> args, String href) {

    Missing(String message, List<Object> args, String href) {
        this(message, message, args, href);
    }

    public RuleViolation.Reason reason() {
        return new RuleViolation.Reason(message, null, args);
    }
}
