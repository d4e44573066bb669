package org.amana.kernel;

import java.util.List;

/** Somebody else acted first (R1): the change is not made, and the message says what happened meanwhile. */
public class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> args;

    /** @param message message key of what happened, such as {@code overtaken.edited} */
    public Overtaken(String message, Object... args) {
        super(message);
        this.args = List.of(args);
    }

    public String message() {
        return getMessage();
    }

    public List<Object> args() {
        return args;
    }

    /**
     * Checks that a form was opened at the version that is still there.
     *
     * @throws Overtaken when the record was changed since
     */
    public static void unless(int current, int openedAt) {
        if (current != openedAt) {
            throw new Overtaken("overtaken.edited");
        }
    }
}
