package org.amana.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How days, moments, numbers and names read; in templates {@code @fmt}. Blank for null. */
@Component("fmt")
public class Formats {

    private static final String DAY = "d MMMM uuuu";
    private static final String FRENCH_FIRST = "d'er' MMMM uuuu";
    private static final Pattern BY_THREE = Pattern.compile("\\d(?=(\\d{3})+$)");

    /** By language and pattern: a few, each read once. */
    private static final Map<Locale, Map<String, DateTimeFormatter>> FORMATTERS = new ConcurrentHashMap<>();

    private final MessageSource messages;
    private final LegalDay legalDay;

    Formats(MessageSource messages, LegalDay legalDay) {
        this.messages = messages;
        this.legalDay = legalDay;
    }

    /** {@code 24 نونبر 2026}: Gregorian, Moroccan month names, Western digits. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : date(day, locale());
    }

    /** The day of a moment, in Casablanca. */
    public String day(@Nullable Instant moment) {
        return moment == null ? "" : date(LegalDay.dayOf(moment), locale());
    }

    /** The day and the hour of a moment, in Casablanca. */
    public String moment(@Nullable Instant moment) {
        return moment == null
                ? ""
                : day(moment) + formatter(" · HH:mm", locale()).format(ZonedDateTime.ofInstant(moment, LegalDay.ZONE));
    }

    /** The legal day, to compare with. */
    public LocalDate legalToday() {
        return legalDay.today();
    }

    /** Today with the name of the weekday. */
    public String today() {
        LocalDate today = legalDay.today();
        return formatter("EEEE ", locale()).format(today) + date(today, locale());
    }

    /** Whole legal days from a moment until today. */
    public long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(LegalDay.dayOf(moment), legalDay.today());
    }

    /** {@code today}, {@code 1 day ago}, {@code 4 days ago}. */
    public String since(@Nullable Instant moment) {
        return moment == null ? "" : messages.getMessage("since.days", new Object[] {daysSince(moment)}, locale());
    }

    /** The languages in which papers are made, the reader's own first. */
    public List<String> paperLanguages() {
        return locale().equals(Languages.FRENCH) ? List.of("fr", "ar") : List.of("ar", "fr");
    }

    /** A number with U+202F between thousands; put it in a {@code bdi}. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        return BY_THREE.matcher(String.valueOf(Math.round(number.doubleValue())))
                .replaceAll("$0\u202f");
    }

    /** A size in bytes, as kB or MB, in the words of the language. */
    public String size(long bytes) {
        boolean small = bytes < 1_000_000;
        String amount = String.valueOf(small ? Math.max(1, bytes / 1000) : bytes / 1_000_000);
        return messages.getMessage(small ? "size.kilobytes" : "size.megabytes", new Object[] {amount}, locale());
    }

    public String name(@Nullable TwoScripts name) {
        return name == null ? "" : name.in(locale());
    }

    public String otherScript(@Nullable TwoScripts name) {
        return name == null ? "" : name.otherThan(locale());
    }

    /** The label of one of a closed set: message {@code <type>.<NAME>}, as in {@code dossierState.DRAFT}. */
    public String label(@Nullable Enum<?> choice) {
        return choice == null ? "" : messages.getMessage(labelKey(choice), null, locale());
    }

    /** Where the picture of a tone is: {@code done}, {@code waiting}, {@code late}, anything else is open. */
    public static String icon(String tone) {
        return "/assets/icons.svg#"
                + switch (tone) {
                    case "done" -> "check";
                    case "waiting" -> "clock";
                    case "late" -> "alert-triangle";
                    default -> "circle";
                };
    }

    /** Members of a closed set to choose from, with their labels, in their order. */
    public List<Option> options(Enum<?>... choices) {
        return options(List.of(choices));
    }

    public List<Option> options(Collection<? extends Enum<?>> choices) {
        return choices.stream()
                .map(choice -> new Option(choice.name(), label(choice)))
                .toList();
    }

    /** Words that know their own arguments. */
    public String words(MessageSourceResolvable words) {
        return messages.getMessage(words, locale());
    }

    static String labelKey(Enum<?> choice) {
        String type = choice.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + choice.name();
    }

    static String date(LocalDate day, Locale locale) {
        boolean first = day.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return formatter(first ? FRENCH_FIRST : DAY, locale).format(day);
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return FORMATTERS
                .computeIfAbsent(locale, language -> new ConcurrentHashMap<>())
                .computeIfAbsent(pattern, written -> DateTimeFormatter.ofPattern(written, locale));
    }

    private static Locale locale() {
        return Languages.of(LocaleContextHolder.getLocale().getLanguage());
    }
}
