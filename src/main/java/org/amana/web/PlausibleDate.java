package org.amana.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.amana.kernel.LegalDay;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.annotation.DateTimeFormat;

/** A day that a form sends is read only when its year has four digits. */
class PlausibleDate implements AnnotationFormatterFactory<DateTimeFormat> {

    @Override
    public Set<Class<?>> getFieldTypes() {
        return Set.of(LocalDate.class);
    }

    @Override
    public Printer<LocalDate> getPrinter(DateTimeFormat format, Class<?> type) {
        return (day, locale) -> DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    @Override
    public Parser<LocalDate> getParser(DateTimeFormat format, Class<?> type) {
        return (text, locale) -> {
            LocalDate day = LocalDate.parse(text.strip());
            if (!LegalDay.plausible(day)) {
                throw new DateTimeParseException("not a year of four digits", text, 0);
            }
            return day;
        };
    }
}
