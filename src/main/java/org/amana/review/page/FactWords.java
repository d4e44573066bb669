package org.amana.review.page;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.kernel.TwoScripts;
import org.amana.review.Choice;
import org.amana.review.FactKind;
import org.amana.review.OpenDossier;
import org.amana.review.PersonNames;
import org.amana.review.Snapshot;
import org.amana.review.Snapshot.Fact;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How the facts of snapshots read: names of persons and territories looked up once for a whole page. */
@Component
class FactWords {

    private final ObjectProvider<PersonNames> persons;
    private final Territories territories;
    private final MessageSource messages;
    private final Formats formats;

    FactWords(ObjectProvider<PersonNames> persons, Territories territories, MessageSource messages, Formats formats) {
        this.persons = persons;
        this.territories = territories;
        this.messages = messages;
        this.formats = formats;
    }

    /** A reader of all facts of a dossier. */
    Reader of(OpenDossier dossier) {
        Set<UUID> named = new HashSet<>();
        Stream.concat(
                        dossier.rounds().stream().flatMap(round -> facts(round.snapshot())),
                        dossier.choices().stream().map(Choice::label))
                .filter(fact -> fact.kind() == FactKind.PERSON)
                .forEach(fact -> named.add(UUID.fromString(fact.value())));
        Map<UUID, TwoScripts> names = named.isEmpty()
                ? Map.of()
                : persons.stream().findFirst().map(known -> known.names(named)).orElse(Map.of());
        return new Reader(names, territories.names(), LocaleContextHolder.getLocale());
    }

    private static Stream<Fact> facts(Snapshot snapshot) {
        return Stream.concat(
                snapshot.facts().stream(),
                snapshot.places().stream()
                        .flatMap(place -> Stream.concat(Stream.of(place.title()), place.facts().stream())));
    }

    final class Reader {

        private final Map<UUID, TwoScripts> names;
        private final Map<String, TwoScripts> territoryNames;
        private final Locale locale;

        private Reader(Map<UUID, TwoScripts> names, Map<String, TwoScripts> territoryNames, Locale locale) {
            this.names = names;
            this.territoryNames = territoryNames;
            this.locale = locale;
        }

        /** A message; an old snapshot may name one that is no longer there, which then stands for itself. */
        String label(String key) {
            String words = messages.getMessage(key, null, key, locale);
            return words == null ? key : words;
        }

        String territory(@Nullable String code) {
            TwoScripts name = code == null ? null : territoryNames.get(code);
            return name == null ? String.valueOf(code) : name.in(locale);
        }

        String text(Fact fact) {
            return switch (fact.kind()) {
                case PERSON -> person(UUID.fromString(fact.value()));
                case DATE -> formats.date(LocalDate.parse(fact.value()));
                case NUMBER -> formats.number(Long.valueOf(fact.value()));
                case LABEL -> label(fact.value());
                case TERRITORY -> territory(fact.value());
                case WORDS, ATTACHMENT -> fact.value();
            };
        }

        /** The same person's name in the other script, blank for anything else. */
        String otherScript(Fact fact) {
            return fact.kind() == FactKind.PERSON ? formats.otherScript(names.get(UUID.fromString(fact.value()))) : "";
        }

        private String person(UUID memberId) {
            TwoScripts name = names.get(memberId);
            return name == null ? label("review.personErased") : name.in(locale);
        }
    }
}
