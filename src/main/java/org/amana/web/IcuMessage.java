package org.amana.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A message in one language, read once however often it is said: most have nothing to be filled in. */
final class IcuMessage {

    private static final Pattern SYNTAX = Pattern.compile("[{}']");

    private final @Nullable String plain;
    private final Queue<MessageFormat> free = new ConcurrentLinkedQueue<>();
    private final String pattern;
    private final Locale language;

    IcuMessage(String pattern, Locale language) {
        this.pattern = pattern;
        this.language = language;
        this.plain = SYNTAX.matcher(pattern).find() ? null : pattern;
    }

    /** Whether it says the same whatever its arguments are. */
    boolean isPlain() {
        return plain != null;
    }

    /** A format serves one reader at a time, and the next one after that. */
    String with(Object arguments) {
        if (plain != null) {
            return plain;
        }
        MessageFormat format = free.poll();
        if (format == null) {
            format = new MessageFormat(pattern, language);
        }
        String said = format.format(arguments);
        free.offer(format);
        return said;
    }
}
