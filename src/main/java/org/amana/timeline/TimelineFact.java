package org.amana.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an entry says, in the place of its message's argument of the same number.
 *
 * @param value as the kind tells
 */
public record TimelineFact(Kind kind, String value) {

    /** Selects the words for what is not there. */
    public static final String NONE = "none";

    /** How a value is to be read. */
    public enum Kind {
        /** Key of a member; the name is looked up when it is shown, so that it can be erased. */
        PERSON,
        /** Code of a region or province. */
        TERRITORY,
        /** A legal day, as {@code 2026-11-24}. */
        DATE,
        /** Key of a message. */
        LABEL,
        /** As it was written, or a word to select by. */
        WORDS,
        /** A reference. */
        CODE,
        NUMBER
    }

    public static TimelineFact person(UUID memberId) {
        return new TimelineFact(Kind.PERSON, memberId.toString());
    }

    public static TimelineFact territory(String code) {
        return new TimelineFact(Kind.TERRITORY, code);
    }

    /** @param day null where there is none: the message selects {@code none} */
    public static TimelineFact date(@Nullable LocalDate day) {
        return day == null ? words(NONE) : new TimelineFact(Kind.DATE, day.toString());
    }

    public static TimelineFact label(String messageKey) {
        return new TimelineFact(Kind.LABEL, messageKey);
    }

    public static TimelineFact words(String words) {
        return new TimelineFact(Kind.WORDS, words);
    }

    public static TimelineFact code(String reference) {
        return new TimelineFact(Kind.CODE, reference);
    }

    public static TimelineFact number(long number) {
        return new TimelineFact(Kind.NUMBER, Long.toString(number));
    }
}
