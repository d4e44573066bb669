package org.amana.file.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell.
 *
 * @param text what the person sees, cleaned: NFC, no invisible characters, no blanks around. Numbers are plain
 *     ({@code 612345678}, leading zeros of a format like {@code 0000000000} kept), dates are {@code dd/MM/yyyy} with
 *     {@code HH:mm} when they carry a time, booleans {@code TRUE} or {@code FALSE}, errors their code ({@code #REF!})
 * @param excelDate the day, when an XLSX cell is stored as a date; null otherwise
 * @param formula whether an XLSX cell is computed; {@code text} is then the value last saved, perhaps empty or stale
 */
public record Cell(String text, @Nullable LocalDate excelDate, boolean formula) {

    /** The cell without content. */
    public static final Cell EMPTY = new Cell("", null, false);

    /** A typed text, as it is cleaned already. */
    static Cell of(String cleanText) {
        return cleanText.isEmpty() ? EMPTY : new Cell(cleanText, null, false);
    }

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The day in this cell, stored or typed; empty when it is none that {@link #date(String)} knows. */
    public Optional<LocalDate> date() {
        return excelDate != null ? Optional.of(excelDate) : date(text);
    }

    /**
     * Reads a typed day: {@code 2024-05-17}, {@code 2024/05/17}, {@code 17/05/2024}, {@code 17-5-2024},
     * {@code 17.05.2024}, also in Arabic-Indic or Persian digits. The day always comes before the month, years have
     * four digits, and days that do not exist (31 February) are refused.
     */
    public static Optional<LocalDate> date(String typed) {
        return TypedDate.parse(typed);
    }
}
