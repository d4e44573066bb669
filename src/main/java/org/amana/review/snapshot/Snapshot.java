package org.amana.review.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was submitted in one round, as data that stays as it was (R2). Holds keys and the region's own words, never a
 * name.
 *
 * @param format version of this form of data
 * @param facts what is said of the whole
 * @param places the seats of a body, or the ranks of a province
 */
public record Snapshot(int format, List<Fact> facts, List<Place> places) {

    /** The form that is written today. */
    public static final int FORMAT = 1;

    public Snapshot {
        facts = List.copyOf(facts);
        places = List.copyOf(places);
    }

    public Snapshot(List<Fact> facts, List<Place> places) {
        this(FORMAT, facts, places);
    }

    /** Everything that is said, of the whole and of each place with its title. */
    public Stream<Fact> allFacts() {
        return Stream.concat(
                facts.stream(),
                places.stream().flatMap(place -> Stream.concat(Stream.of(place.title()), place.facts().stream())));
    }

    /**
     * One seat or rank.
     *
     * @param key what it is found by in the next round, and what remarks hang on (R3); unique in the snapshot
     * @param title what stands above it
     */
    public record Place(String key, Fact title, List<Fact> facts) {
        public Place {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One thing that is said.
     *
     * @param label message key of what it is; by it the fact is found in the next round
     * @param value as {@link FactKind} tells
     */
    public record Fact(String label, FactKind kind, String value) {

        public static Fact person(String label, UUID memberId) {
            return new Fact(label, FactKind.PERSON, memberId.toString());
        }

        public static Fact date(String label, LocalDate day) {
            return new Fact(label, FactKind.DATE, day.toString());
        }

        public static Fact number(String label, long number) {
            return new Fact(label, FactKind.NUMBER, Long.toString(number));
        }

        public static Fact words(String label, String words) {
            return new Fact(label, FactKind.WORDS, words);
        }

        public static Fact label(String label, String messageKey) {
            return new Fact(label, FactKind.LABEL, messageKey);
        }

        public static Fact territory(String label, String code) {
            return new Fact(label, FactKind.TERRITORY, code);
        }

        public static Fact attachment(String label, UUID attachmentId) {
            return new Fact(label, FactKind.ATTACHMENT, attachmentId.toString());
        }
    }
}
