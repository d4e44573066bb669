package org.amana.review.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.file.AttachmentName;
import org.amana.file.Attachments;
import org.amana.kernel.TwoScripts;
import org.amana.review.Choice;
import org.amana.review.OpenDossier;
import org.amana.review.PersonNames;
import org.amana.review.snapshot.Comparison.FactPair;
import org.amana.review.snapshot.FactKind;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.review.snapshot.Snapshot.Place;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How the facts of snapshots read: names of persons and territories looked up once for a whole page. */
@Component
public class FactWords {

    private final ObjectProvider<PersonNames> persons;
    private final Attachments attachments;
    private final Territories territories;
    private final MessageSource messages;
    private final Formats formats;

    FactWords(
            ObjectProvider<PersonNames> persons,
            Attachments attachments,
            Territories territories,
            MessageSource messages,
            Formats formats) {
        this.persons = persons;
        this.attachments = attachments;
        this.territories = territories;
        this.messages = messages;
        this.formats = formats;
    }

    /** A reader of all facts of a dossier. */
    Reader of(OpenDossier dossier) {
        return of(Stream.concat(
                dossier.rounds().stream().flatMap(round -> round.snapshot().allFacts()),
                dossier.choices().stream().map(Choice::label)));
    }

    /** A reader of these facts. */
    public Reader of(Stream<Fact> all) {
        List<Fact> facts = all.toList();
        Set<UUID> named = keys(facts, FactKind.PERSON);
        return new Reader(
                named.isEmpty()
                        ? Map.of()
                        : persons.stream()
                                .findFirst()
                                .map(known -> known.names(named))
                                .orElse(Map.of()),
                attachments.names(keys(facts, FactKind.ATTACHMENT)),
                territories.names(),
                LocaleContextHolder.getLocale());
    }

    private static Set<UUID> keys(List<Fact> facts, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(fact -> UUID.fromString(fact.value()))
                .collect(Collectors.toSet());
    }

    /** Reads facts in the reader's language. */
    public final class Reader {

        private final Map<UUID, TwoScripts> names;
        private final Map<UUID, AttachmentName> files;
        private final Map<String, TwoScripts> territoryNames;
        private final Locale locale;

        private Reader(
                Map<UUID, TwoScripts> names,
                Map<UUID, AttachmentName> files,
                Map<String, TwoScripts> territoryNames,
                Locale locale) {
            this.names = names;
            this.files = files;
            this.territoryNames = territoryNames;
            this.locale = locale;
        }

        /** A message; an old snapshot may name one that is no longer there, which then stands for itself. */
        public String label(String key, Object... args) {
            String words = messages.getMessage(key, args, key, locale);
            return words == null ? key : words;
        }

        public String territory(@Nullable String code) {
            TwoScripts name = code == null ? null : territoryNames.get(code);
            return name == null ? String.valueOf(code) : name.in(locale);
        }

        public String text(Fact fact) {
            return switch (fact.kind()) {
                case PERSON -> person(UUID.fromString(fact.value()));
                case DATE -> formats.date(LocalDate.parse(fact.value()));
                case NUMBER -> formats.number(Long.valueOf(fact.value()));
                case LABEL -> label(fact.value());
                case TERRITORY -> territory(fact.value());
                case WORDS -> fact.value();
                case ATTACHMENT -> file(UUID.fromString(fact.value()));
            };
        }

        public Value value(Fact fact) {
            return new Value(fact.kind(), text(fact), otherScript(fact), fact.value());
        }

        public @Nullable Value valueOrNull(@Nullable Fact fact) {
            return fact == null ? null : value(fact);
        }

        private String file(UUID attachmentId) {
            AttachmentName file = files.get(attachmentId);
            return file == null ? label("review.fileErased") : file.name();
        }

        /** The same person's name in the other script, blank for anything else. */
        String otherScript(Fact fact) {
            return fact.kind() == FactKind.PERSON ? formats.otherScript(names.get(UUID.fromString(fact.value()))) : "";
        }

        /** What stands above a place; of several with the same post, which one it is. */
        public Value title(Place place, Snapshot snapshot) {
            Value title = value(place.title());
            List<Place> alike = snapshot.places().stream()
                    .filter(other -> other.title().equals(place.title()))
                    .toList();
            if (title.kind() != FactKind.LABEL || alike.size() < 2) {
                return title;
            }
            Object[] numbered = {title.text(), alike.indexOf(place) + 1};
            String text = messages.getMessage("review.numbered", numbered, locale);
            return new Value(title.kind(), text, title.otherScript(), title.kept());
        }

        /** A fact and the one that stood there before. */
        public FactRow row(FactPair pair) {
            return new FactRow(label(pair.label()), valueOrNull(pair.before()), valueOrNull(pair.now()), pair.change());
        }

        private String person(UUID memberId) {
            TwoScripts name = names.get(memberId);
            return name == null ? label("review.personErased") : name.in(locale);
        }
    }
}
