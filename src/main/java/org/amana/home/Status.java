package org.amana.home;

/**
 * How something stands.
 *
 * @param tone {@code done}, {@code waiting}, {@code open} or {@code late}
 */
record Status(String tone, Words words) {

    static Status done(String message, Object... args) {
        return new Status("done", Words.of(message, args));
    }

    static Status waiting(String message, Object... args) {
        return new Status("waiting", Words.of(message, args));
    }

    static Status open(String message, Object... args) {
        return new Status("open", Words.of(message, args));
    }

    static Status late(String message, Object... args) {
        return new Status("late", Words.of(message, args));
    }

    public boolean is(String tone) {
        return this.tone.equals(tone);
    }
}
