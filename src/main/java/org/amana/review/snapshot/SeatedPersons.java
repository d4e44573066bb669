package org.amana.review.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.review.snapshot.Snapshot.Place;
import org.jspecify.annotations.Nullable;

/** Who is on which place of a version, where the place is a seat: a nominee is the place. */
final class SeatedPersons {

    private SeatedPersons() {}

    static Map<UUID, Place> in(Snapshot snapshot) {
        Map<UUID, Place> seated = new LinkedHashMap<>();
        for (Place place : snapshot.places()) {
            UUID person = of(place);
            if (person != null) {
                seated.putIfAbsent(person, place);
            }
        }
        return seated;
    }

    static @Nullable UUID of(Place place) {
        return place.title().kind() == FactKind.PERSON
                ? null
                : place.facts().stream()
                        .filter(fact -> fact.kind() == FactKind.PERSON)
                        .findFirst()
                        .map(Fact::value)
                        .map(UUID::fromString)
                        .orElse(null);
    }
}
