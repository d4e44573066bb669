package org.amana.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The one message source: {@code messages/<room>_<language>.properties} in UTF-8, in ICU's message format, whose plurals
 * know the six of Arabic. Arguments stand by number, or by name where a map is given. A key that two rooms define, or that is missing, is an error, never a blank.
 */
final class IcuMessageSource implements MessageSource {

    private static final Object[] NONE = {};
    private static final Pattern BEFORE_TALL = Pattern.compile(" (?=[:;?!»])|(?<=«) ");

    private final Map<String, Map<String, Said>> messages = new HashMap<>();
    private final MessageArguments arguments = new MessageArguments(this);
    private final BooleanSupplier readsRules;

    /** The same message with the number of its rule and, where it names one, without. */
    private record Said(IcuMessage whole, @Nullable IcuMessage unnumbered) {}

    /** @param readsRules whether whoever reads now works by the numbered rules */
    IcuMessageSource(BooleanSupplier readsRules) {
        this.readsRules = readsRules;
        ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Thousands.spaced(Languages.ALL);
        for (Locale locale : Languages.ALL) {
            messages.put(locale.getLanguage(), read(resolver, locale));
        }
    }

    private static Map<String, Said> read(ResourcePatternResolver resolver, Locale locale) {
        String language = locale.getLanguage();
        Map<String, Said> all = new HashMap<>();
        try {
            for (Resource resource : resolver.getResources("classpath*:messages/*_" + language + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, pattern) -> {
                    if (all.put((String) key, said(spaced((String) pattern, language), locale)) != null) {
                        throw new IllegalStateException(key + " is defined twice, again in " + resource.getFilename());
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static Said said(String pattern, Locale locale) {
        String unnumbered = RuleNumbers.without(pattern);
        return new Said(
                new IcuMessage(pattern, locale),
                unnumbered.equals(pattern) ? null : new IcuMessage(unnumbered, locale));
    }

    /** French keeps its tall punctuation on the line of the word before it. */
    private static String spaced(String pattern, String language) {
        return language.equals("fr") ? BEFORE_TALL.matcher(pattern).replaceAll("\u00a0") : pattern;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String defaultMessage, Locale locale) {
        String message = find(code, args, locale);
        return message == null ? defaultMessage : message;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, Locale locale) {
        String message = find(code, args, locale);
        if (message == null) {
            throw new NoSuchMessageException(code, locale);
        }
        return message;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, Locale locale) {
        for (String code : Objects.requireNonNullElse(resolvable.getCodes(), new String[0])) {
            String message = find(code, resolvable.getArguments(), locale);
            if (message != null) {
                return message;
            }
        }
        String fallback = resolvable.getDefaultMessage();
        if (fallback == null) {
            throw new NoSuchMessageException(
                    String.join(", ", Objects.requireNonNullElse(resolvable.getCodes(), new String[0])), locale);
        }
        return fallback;
    }

    private @Nullable String find(String code, Object @Nullable [] args, Locale locale) {
        Locale language = Languages.of(locale.getLanguage());
        Said said = messages.get(language.getLanguage()).get(code);
        if (said == null) {
            return null;
        }
        IcuMessage message = said.unnumbered() == null || readsRules.getAsBoolean() ? said.whole() : said.unnumbered();
        if (message.isPlain()) {
            return message.with(NONE);
        }
        if (args != null && args.length == 1 && args[0] instanceof Map<?, ?> named) {
            return message.with(arguments.shown(named, language));
        }
        return message.with(arguments.shown(Objects.requireNonNullElse(args, NONE), language));
    }
}
