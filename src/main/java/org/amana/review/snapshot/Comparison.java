package org.amana.review.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.review.snapshot.Snapshot.Place;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side (R2): a place beside the same place, the second adviser of a body beside the second of its
 * successor, a nominee beside the same member. What is new stands where it
 * stands now, what is gone comes last.
 */
public record Comparison(List<FactPair> facts, List<PlacePair> places) {

    /** Every fact counts alike. */
    public static Comparison between(Snapshot before, Snapshot now) {
        return between(before, now, label -> FactWeight.CHANGE);
    }

    /** @param weight what a change of the fact with this label means */
    public static Comparison between(Snapshot before, Snapshot now, Function<String, FactWeight> weight) {
        Map<UUID, Place> earlier = SeatedPersons.in(before);
        Map<UUID, Place> later = SeatedPersons.in(now);
        List<PlacePair> places = new ArrayList<>();
        for (Pairing.Pair<Place> pair : Pairing.of(before.places(), now.places())) {
            places.add(pair(pair, earlier, later, weight));
        }
        return new Comparison(facts(before.facts(), now.facts(), weight), List.copyOf(places));
    }

    /** A version by itself: everything is as it is. */
    public static Comparison alone(Snapshot now) {
        return between(now, now);
    }

    private static PlacePair pair(
            Pairing.Pair<Place> pair,
            Map<UUID, Place> earlier,
            Map<UUID, Place> later,
            Function<String, FactWeight> weight) {
        Place before = pair.before();
        Place now = pair.now();
        List<FactPair> facts =
                facts(before == null ? List.of() : before.facts(), now == null ? List.of() : now.facts(), weight);
        if (before != null && now != null) {
            facts = facts.stream().filter(fact -> !fact.oneSidedNothing()).toList();
        }
        return new PlacePair(before, now, facts, elsewhere(now, before, earlier), elsewhere(before, now, later));
    }

    private static List<FactPair> facts(List<Fact> before, List<Fact> now, Function<String, FactWeight> weight) {
        return Pairing.by(Fact::label, before, now).stream()
                .map(pair -> new FactPair(pair.before(), pair.now(), weight))
                .toList();
    }

    /** Where in the other version the person of this place stood, if not in the place beside it. */
    private static @Nullable Place elsewhere(@Nullable Place here, @Nullable Place beside, Map<UUID, Place> other) {
        UUID person = here == null ? null : SeatedPersons.of(here);
        Place there = person == null ? null : other.get(person);
        return there == beside ? null : there;
    }

    /** How many places are new. */
    public long added() {
        return count(Change.ADDED);
    }

    /** How many places are gone. */
    public long removed() {
        return count(Change.REMOVED);
    }

    /** How many places are there as before, and say something else. */
    public long changed() {
        return count(Change.CHANGED);
    }

    /** How many places only changed their order, or have someone who held another. */
    public long moved() {
        return count(Change.MOVED);
    }

    private long count(Change change) {
        return places.stream().filter(place -> place.change() == change).count();
    }

    /** Whether anything that is said of the whole is not as before. */
    public boolean wholeChanged() {
        return facts.stream().anyMatch(fact -> fact.change() != Change.SAME);
    }

    /** A fact before and now; one of the two may be missing. */
    public record FactPair(@Nullable Fact before, @Nullable Fact now, FactWeight weight) {

        FactPair(@Nullable Fact before, @Nullable Fact now, Function<String, FactWeight> weight) {
            this(
                    before,
                    now,
                    weight.apply(
                            Objects.requireNonNull(now == null ? before : now).label()));
        }

        public Change change() {
            if (before == null) {
                return Change.ADDED;
            }
            if (now == null) {
                return Change.REMOVED;
            }
            if (before.equals(now) || weight == FactWeight.NOTHING) {
                return Change.SAME;
            }
            return weight == FactWeight.MOVE ? Change.MOVED : Change.CHANGED;
        }

        /** What only one of the two versions tells, and what means nothing beside the other. */
        boolean oneSidedNothing() {
            return weight == FactWeight.NOTHING && (before == null || now == null);
        }

        public String label() {
            return Objects.requireNonNull(Optional.ofNullable(now).orElse(before))
                    .label();
        }
    }

    /**
     * A place before and now; one of the two may be missing.
     *
     * @param cameFrom the place that whoever is here now had before, null when it is this one or none
     * @param wentTo the place that whoever was here has now, null when it is this one or none
     */
    public record PlacePair(
            @Nullable Place before,
            @Nullable Place now,
            List<FactPair> facts,
            @Nullable Place cameFrom,
            @Nullable Place wentTo) {

        public Change change() {
            if (before == null) {
                return Change.ADDED;
            }
            if (now == null) {
                return Change.REMOVED;
            }
            List<Change> changes = facts.stream()
                    .map(FactPair::change)
                    .filter(change -> change != Change.SAME)
                    .toList();
            if (changes.isEmpty()) {
                return before.title().equals(now.title()) ? Change.SAME : Change.CHANGED;
            }
            boolean moved = cameFrom != null || changes.stream().allMatch(Change.MOVED::equals);
            return moved ? Change.MOVED : Change.CHANGED;
        }

        public Place place() {
            return Objects.requireNonNull(Optional.ofNullable(now).orElse(before));
        }
    }
}
