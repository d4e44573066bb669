package org.amana.home.standing;

import java.util.List;

/**
 * Words that a template says in the reader's language.
 *
 * @param message message key
 * @param args its arguments
 */
public record Words(String message, List<Object> args) {

    public static Words of(String message, Object... args) {
        return new Words(message, List.of(args));
    }
}
