package org.amana.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amana.review.Snapshot.Fact;
import org.amana.review.Snapshot.Place;
import org.jspecify.annotations.Nullable;

/**
 * Two rounds side by side (R2). Places are paired by their key, facts by their label; what is new stands where it stands
 * now, what is gone comes last.
 */
public record Comparison(List<FactPair> facts, List<PlacePair> places) {

    public static Comparison between(Snapshot before, Snapshot now) {
        return new Comparison(
                pair(before.facts(), now.facts(), Fact::label, FactPair::new),
                pair(before.places(), now.places(), Place::key, PlacePair::of));
    }

    /** A round by itself: everything is as it is. */
    public static Comparison alone(Snapshot now) {
        return between(now, now);
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

    private long count(Change change) {
        return places.stream().filter(place -> place.change() == change).count();
    }

    /** Whether anything that is said of the whole is not as before. */
    public boolean wholeChanged() {
        return facts.stream().anyMatch(fact -> fact.change() != Change.SAME);
    }

    private static <T, P> List<P> pair(
            List<T> before, List<T> now, Function<T, String> key, BiFunction<@Nullable T, @Nullable T, P> pair) {
        Map<String, T> earlier = byKey(before, key);
        List<P> pairs = new ArrayList<>();
        byKey(now, key).forEach((name, there) -> pairs.add(pair.apply(earlier.remove(name), there)));
        earlier.values().forEach(gone -> pairs.add(pair.apply(gone, null)));
        return List.copyOf(pairs);
    }

    /** The second of the same name is told from the first by its count. */
    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, T> byKey = new LinkedHashMap<>();
        all.forEach(one -> byKey.put(key.apply(one) + "#" + seen.merge(key.apply(one), 1, Integer::sum), one));
        return byKey;
    }

    private static Change change(@Nullable Object before, @Nullable Object now) {
        if (before == null) {
            return Change.ADDED;
        }
        if (now == null) {
            return Change.REMOVED;
        }
        return before.equals(now) ? Change.SAME : Change.CHANGED;
    }

    /** A fact before and now; one of the two may be missing. */
    public record FactPair(@Nullable Fact before, @Nullable Fact now) {

        public Change change() {
            return Comparison.change(before, now);
        }

        public String label() {
            return Objects.requireNonNull(Optional.ofNullable(now).orElse(before))
                    .label();
        }
    }

    /** A place before and now; one of the two may be missing. */
    public record PlacePair(
            @Nullable Place before, @Nullable Place now, List<FactPair> facts) {

        static PlacePair of(@Nullable Place before, @Nullable Place now) {
            List<Fact> earlier = before == null ? List.of() : before.facts();
            List<Fact> later = now == null ? List.of() : now.facts();
            return new PlacePair(before, now, pair(earlier, later, Fact::label, FactPair::new));
        }

        public Change change() {
            return Comparison.change(before, now);
        }

        public Place place() {
            return Objects.requireNonNull(Optional.ofNullable(now).orElse(before));
        }
    }
}
