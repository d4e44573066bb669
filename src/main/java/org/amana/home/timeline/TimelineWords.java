package org.amana.home.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.territory.Territories;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineFact;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Entries in words, the names of a whole page looked up at once; who is out of the viewer's rows has no name. */
@Component
class TimelineWords {

    private final Members members;
    private final Territories territories;
    private final MessageSource messages;

    TimelineWords(Members members, Territories territories, MessageSource messages) {
        this.members = members;
        this.territories = territories;
        this.messages = messages;
    }

    /** Says each of these entries. */
    Function<TimelineEntry, String> of(Collection<TimelineEntry> entries) {
        Set<UUID> persons = entries.stream()
                .flatMap(entry -> entry.facts().stream())
                .filter(fact -> fact.kind() == TimelineFact.Kind.PERSON)
                .map(fact -> UUID.fromString(fact.value()))
                .collect(Collectors.toSet());
        Map<UUID, MemberSummary> named = persons.isEmpty() ? Map.of() : members.summaries(persons);
        Map<String, TwoScripts> places = territories.names();
        Locale locale = LocaleContextHolder.getLocale();
        return entry -> messages.getMessage(
                "timeline." + entry.key(),
                entry.facts().stream()
                        .map(fact -> read(fact, named, places, locale))
                        .toArray(),
                locale);
    }

    /** In a direction of its own: a name in the other script keeps numbers and words around it in their order. */
    private static String apart(String words) {
        return "\u2068" + words + "\u2069";
    }

    private static Object read(
            TimelineFact fact, Map<UUID, MemberSummary> named, Map<String, TwoScripts> places, Locale locale) {
        String value = fact.value();
        return switch (fact.kind()) {
            case PERSON -> {
                MemberSummary member = named.get(UUID.fromString(value));
                yield member == null
                        ? new DefaultMessageSourceResolvable("timeline.someone")
                        : apart(member.name().in(locale));
            }
            case TERRITORY ->
                apart(places.getOrDefault(value, new TwoScripts(value, value)).in(locale));
            case DATE -> LocalDate.parse(value);
            case LABEL -> new DefaultMessageSourceResolvable(value);
            case NUMBER -> Long.valueOf(value);
            case CODE -> value;
            case WORDS -> value.equals(TimelineFact.NONE) ? value : apart(value);
        };
    }
}
