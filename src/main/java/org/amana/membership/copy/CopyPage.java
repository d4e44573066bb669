package org.amana.membership.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.PersonalRecord;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The copy as one page that any browser opens, without a network and without scripts, in the member's language. */
@Component
class CopyPage {

    private final ITemplateEngine engine;
    private final MessageSource messages;
    private final Formats formats;
    private final Settings settings;

    CopyPage(ITemplateEngine engine, MessageSource messages, Formats formats, Settings settings) {
        this.engine = engine;
        this.messages = messages;
        this.formats = formats;
        this.settings = settings;
    }

    /** What one room tells. */
    record Part(String heading, List<List<PersonalRecord.Fact>> rows) {}

    /** The same in words. */
    record Words(String heading, List<List<Line>> rows) {}

    record Line(String label, String value) {}

    String of(MemberSummary member, List<Part> parts, Locale language) {
        List<Words> words = parts.stream()
                .map(part -> new Words(said(part.heading(), language), rows(part, language)))
                .filter(part -> !part.rows().isEmpty())
                .toList();
        return engine.process(
                "membership/self/copy",
                new Context(
                        language,
                        Map.of(
                                "name", formats.name(member.name()),
                                "number", member.number(),
                                "made", formats.today(),
                                "parts", words,
                                "party",
                                        formats.name(DataProtectionNotice.of(settings)
                                                .party()),
                                "contact", DataProtectionNotice.of(settings).contact())));
    }

    private List<List<Line>> rows(Part part, Locale language) {
        return part.rows().stream()
                .map(row -> row.stream().flatMap(fact -> line(fact, language)).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private Stream<Line> line(PersonalRecord.Fact fact, Locale language) {
        String value = value(fact.value(), language);
        return value.isBlank() ? Stream.empty() : Stream.of(new Line(said(fact.label(), language), value));
    }

    private String said(String key, Locale language) {
        return java.util.Objects.requireNonNull(messages.getMessage(key, new Object[0], key, language));
    }

    private String value(@Nullable Object value, Locale language) {
        if (value == null) {
            return "";
        }
        if (value instanceof TwoScripts name) {
            return (formats.name(name) + " " + formats.otherScript(name)).strip();
        }
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (value instanceof Instant moment) {
            return formats.moment(moment);
        }
        if (value instanceof Enum<?> label) {
            return formats.label(label);
        }
        return value instanceof MessageSourceResolvable words ? messages.getMessage(words, language) : value.toString();
    }
}
