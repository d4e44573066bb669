package org.amana.home.standing;

import org.amana.web.Formats;

/**
 * How something stands.
 *
 * @param tone {@code done}, {@code waiting}, {@code open} or {@code late}
 */
public record Status(String tone, Words words) {

    public static Status done(String message, Object... args) {
        return new Status("done", Words.of(message, args));
    }

    public static Status waiting(String message, Object... args) {
        return new Status("waiting", Words.of(message, args));
    }

    public static Status open(String message, Object... args) {
        return new Status("open", Words.of(message, args));
    }

    public static Status late(String message, Object... args) {
        return new Status("late", Words.of(message, args));
    }

    public boolean is(String tone) {
        return this.tone.equals(tone);
    }

    public String icon() {
        return Formats.icon(tone);
    }
}
