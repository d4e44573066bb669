package org.amana.review.version;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amana.review.snapshot.Change;
import org.amana.review.snapshot.Comparison;
import org.amana.review.snapshot.Comparison.FactPair;
import org.amana.review.snapshot.FactWeight;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.review.version.Version.Part;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side: one section of a dossier, or one for each province of two lists.
 *
 * @param together what is said of all sections together, as the shares of a whole list (N4)
 */
record VersionPair(Version before, Version now, List<FactPair> together, List<Section> sections) {

    /** Everything that either of them says. */
    Stream<Fact> allFacts() {
        return sections.stream()
                .flatMap(section ->
                        Stream.concat(section.then().allFacts(), section.later().allFacts()));
    }

    /**
     * A dossier's round beside another, or a province of a list beside the same in another.
     *
     * @param province null where the dossier is the region's
     * @param before null where there was none in the version before
     * @param now null where there is none any more
     * @param then what was said then
     * @param later what is said now
     */
    record Section(
            @Nullable String province,
            @Nullable Part before,
            @Nullable Part now,
            Snapshot then,
            Snapshot later,
            Comparison comparison) {

        Change change() {
            if (before == null) {
                return Change.ADDED;
            }
            if (now == null) {
                return Change.REMOVED;
            }
            boolean same = comparison.places().stream().allMatch(place -> place.change() == Change.SAME)
                    && own().stream().allMatch(fact -> fact.change() == Change.SAME)
                    && Objects.equals(before.ended(), now.ended());
            return same ? Change.SAME : Change.CHANGED;
        }

        /** What is said of this section alone. */
        List<FactPair> own() {
            return comparison.facts().stream()
                    .filter(fact -> fact.weight() != FactWeight.TOGETHER)
                    .toList();
        }
    }
}
