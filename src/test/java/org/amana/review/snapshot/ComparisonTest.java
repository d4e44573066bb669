package org.amana.review.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amana.review.snapshot.Comparison.PlacePair;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.review.snapshot.Snapshot.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final UUID AMINA = UUID.randomUUID();
    private static final UUID BRAHIM = UUID.randomUUID();
    private static final UUID SALMA = UUID.randomUUID();

    private static Place seat(String key, String post, UUID holder) {
        return new Place(key, Fact.label("post", post), List.of(Fact.person("holder", holder)));
    }

    private static Place nominee(String key, UUID member, int rank) {
        return new Place(key, Fact.person("nominee", member), List.of(Fact.number("rank", rank)));
    }

    private static Snapshot of(Place... places) {
        return new Snapshot(List.of(), List.of(places));
    }

    private static FactWeight weight(String label) {
        return label.equals("rank") ? FactWeight.MOVE : FactWeight.CHANGE;
    }

    @Test
    @DisplayName("B7: seats of a body stand beside the same posts of its successor, though no key is the same")
    void successor() {
        Comparison compared = Comparison.between(
                of(seat("a", "TREASURER", AMINA), seat("b", "ADVISER", BRAHIM)),
                of(seat("x", "TREASURER", AMINA), seat("y", "ADVISER", SALMA), seat("z", "ADVISER", BRAHIM)));

        assertThat(compared.places())
                .extracting(PlacePair::change)
                .containsExactly(Change.SAME, Change.CHANGED, Change.ADDED);
        PlacePair adviser = compared.places().get(1);
        assertThat(adviser.wentTo()).isEqualTo(compared.places().get(2).now());
    }

    @Test
    @DisplayName(
            "B7: what an amendment says of each seat is no change beside the first formation, which says nothing of it")
    void onlySaidOfOne() {
        Place before = seat("a", "TREASURER", AMINA);
        Place now = new Place(
                "a",
                before.title(),
                List.of(Fact.label("seatChange", "KEPT"), before.facts().get(0)));
        Comparison compared = Comparison.between(
                of(before), of(now), label -> label.equals("seatChange") ? FactWeight.NOTHING : FactWeight.CHANGE);

        assertThat(compared.places()).extracting(PlacePair::change).containsExactly(Change.SAME);
        assertThat(compared.places().get(0).facts()).hasSize(1);
    }

    @Test
    @DisplayName("B7: who holds another seat than before is shown as moved, with the seat they come from")
    void moved() {
        Comparison compared = Comparison.between(
                of(seat("a", "TREASURER", AMINA), seat("b", "ADVISER", BRAHIM)),
                of(seat("a", "TREASURER", BRAHIM), seat("b", "ADVISER", AMINA)));

        assertThat(compared.places()).extracting(PlacePair::change).containsOnly(Change.MOVED);
        assertThat(compared.places().get(0).cameFrom())
                .isEqualTo(compared.places().get(1).before());
        assertThat(compared.moved()).isEqualTo(2);
    }

    @Test
    @DisplayName("N5: a nominee stands beside the same member in another dossier; another rank alone is a move")
    void ranks() {
        Comparison compared = Comparison.between(
                of(nominee("1", AMINA, 1), nominee("2", BRAHIM, 2)),
                of(nominee("8", BRAHIM, 1), nominee("9", SALMA, 2)),
                ComparisonTest::weight);

        assertThat(compared.places())
                .extracting(PlacePair::change)
                .containsExactly(Change.MOVED, Change.ADDED, Change.REMOVED);
    }

    @Test
    @DisplayName("R2: what grows by itself, as an age, is no change")
    void ages() {
        Place then = new Place("a", Fact.label("post", "CHAIR"), List.of(Fact.number("age", 41)));
        Place now = new Place("a", Fact.label("post", "CHAIR"), List.of(Fact.number("age", 42)));

        Comparison compared = Comparison.between(of(then), of(now), label -> FactWeight.NOTHING);

        assertThat(compared.places()).extracting(PlacePair::change).containsExactly(Change.SAME);
    }
}
