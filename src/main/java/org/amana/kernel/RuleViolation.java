package org.amana.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule says no. Each reason names a message that states the rule, the limit and the fact; the page shows it beside the
 * field that is wrong, in the reader's language. The transaction is rolled back.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    /**
     * @param message message key, such as {@code M2.tooYoung}
     * @param field the form's field that is wrong, or null when it is the whole
     * @param args the message's arguments
     */
    public record Reason(String message, @Nullable String field, List<Object> args) {}

    public RuleViolation(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    /** The whole is refused. */
    public static RuleViolation of(String message, Object... args) {
        return new RuleViolation(List.of(new Reason(message, null, List.of(args))));
    }

    /** One field of the form is refused. */
    public static RuleViolation at(String field, String message, Object... args) {
        return new RuleViolation(List.of(new Reason(message, field, List.of(args))));
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
