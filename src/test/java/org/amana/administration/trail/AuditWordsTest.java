package org.amana.administration.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.audit.AuditEntry;
import org.amana.testing.AmanaTest;
import org.amana.web.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

@AmanaTest
class AuditWordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern DETAIL = Pattern.compile("\\.with\\(\\s*\"(\\w+)\"\\s*,");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z][A-Z_0-9]+)\\b(?=[,;({\\s])");

    @Autowired
    AuditWords words;

    @Autowired
    MessageSource messages;

    @Test
    @DisplayName(
            "A5: the trail has words in three languages for the name of every detail that the program writes, and for every"
                    + " closed word that can stand there")
    void everyDetailHasWords() throws IOException {
        Map<Path, String> sources = sources();
        TreeSet<String> names = new TreeSet<>();
        sources.values().forEach(source -> {
            Matcher found = DETAIL.matcher(source);
            while (found.find()) {
                names.add(found.group(1));
            }
        });
        assertThat(names).as("found by reading the program").hasSizeGreaterThan(60);
        List<String> without = new ArrayList<>();
        for (Locale locale : List.of(Languages.ARABIC, Locale.FRENCH, Locale.ENGLISH)) {
            names.forEach(name -> missing(without, "auditDetail." + name, locale));
            AuditWords.SETS.values().stream().flatMap(List::stream).distinct().forEach(set -> {
                for (String word : constants(set, sources)) {
                    missing(without, set + "." + word, locale);
                }
            });
        }
        assertThat(without).isEmpty();
    }

    @Test
    @DisplayName("A5: details read as words: names, closed sets, days, yes and no; keys stay as they are")
    void details() {
        UUID key = UUID.fromString("01890000-0000-7000-8000-000000000001");
        Map<String, String> details = new TreeMap<>(Map.of(
                "from",
                "ACTIVE",
                "to",
                "RESIGNED",
                "taken",
                "PHONE EMAIL",
                "until",
                "2027-03-09",
                "complete",
                "true",
                "member",
                key.toString(),
                "fields",
                "name phone"));
        AuditEntry entry =
                new AuditEntry(key, 1, Instant.EPOCH, null, "MEMBER_EDITED", "Member", "1", null, null, null, details);
        assertThat(read(entry, Locale.ENGLISH))
                .contains(
                        "Complete record: yes",
                        "Fields: name · telephone",
                        "From: Active",
                        "Member: " + key,
                        "To: Resigned")
                .noneMatch(detail -> detail.contains("EMAIL") || detail.contains("2027-03"));
        assertThat(read(entry, Languages.ARABIC))
                .filteredOn(detail -> !detail.contains(key.toString()))
                .allMatch(detail -> !detail.matches(".*[A-Za-z].*"));
    }

    private List<String> read(AuditEntry entry, Locale locale) {
        LocaleContextHolder.setLocale(locale);
        try {
            return words.row(entry, locale).details();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void missing(List<String> without, String key, Locale locale) {
        String found = messages.getMessage(key, new Object[] {1}, "", locale);
        if (found == null || found.isEmpty()) {
            without.add(key + " " + locale.getLanguage());
        }
    }

    /** The constants of the enum whose labels begin so; none where no enum stands behind. */
    private static List<String> constants(String set, Map<Path, String> sources) {
        String file = Character.toUpperCase(set.charAt(0)) + set.substring(1) + ".java";
        return sources.entrySet().stream()
                .filter(source -> source.getKey().getFileName().toString().equals(file)
                        && source.getValue().contains(" enum "))
                .flatMap(source -> CONSTANT.matcher(source.getValue()).results().map(one -> one.group(1)))
                .toList();
    }

    private static Map<Path, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file, file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException broken) {
                            throw new java.io.UncheckedIOException(broken);
                        }
                    }));
        }
    }
}
