package org.amana.review.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.amana.review.snapshot.Snapshot.Place;
import org.jspecify.annotations.Nullable;

/** Finds what belongs beside each other in two versions. */
final class Pairing {

    private Pairing() {}

    /** Two that belong beside each other, or one that is alone. */
    record Pair<T>(@Nullable T before, @Nullable T now) {}

    /**
     * By their key. Of what is left, a person stands beside the same person; seats stand beside seats of the same post
     * only where no key is known, as in a body and its successor.
     */
    static List<Pair<Place>> of(List<Place> before, List<Place> now) {
        Map<String, Place> earlier = counted(Place::key, before);
        Map<Place, Place> known = new HashMap<>();
        counted(Place::key, now).forEach((key, place) -> {
            Place then = earlier.get(key);
            if (then != null) {
                known.put(place, then);
            }
        });
        boolean strangers = known.isEmpty();
        List<Place> left =
                before.stream().filter(place -> !known.containsValue(place)).toList();
        List<Place> fresh =
                now.stream().filter(place -> !known.containsKey(place)).toList();
        List<Pair<Place>> others = by(
                place -> strangers || place.title().kind() == FactKind.PERSON
                        ? place.title().toString()
                        : place.key(),
                left,
                fresh);
        others.forEach(pair -> {
            if (pair.now() != null && pair.before() != null) {
                known.put(pair.now(), pair.before());
            }
        });
        List<Pair<Place>> pairs = new ArrayList<>();
        now.forEach(place -> pairs.add(new Pair<>(known.get(place), place)));
        others.stream().filter(pair -> pair.now() == null).forEach(pairs::add);
        return pairs;
    }

    /** The second of the same name beside the second. */
    static <T> List<Pair<T>> by(Function<T, String> name, List<T> before, List<T> now) {
        Map<String, T> earlier = counted(name, before);
        List<Pair<T>> pairs = new ArrayList<>();
        counted(name, now).forEach((key, there) -> pairs.add(new Pair<>(earlier.remove(key), there)));
        earlier.values().forEach(gone -> pairs.add(new Pair<>(gone, null)));
        return pairs;
    }

    private static <T> Map<String, T> counted(Function<T, String> name, List<T> all) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, T> counted = new LinkedHashMap<>();
        all.forEach(one -> counted.put(name.apply(one) + "#" + seen.merge(name.apply(one), 1, Integer::sum), one));
        return counted;
    }
}
