package org.amana.review.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.review.Dossier;
import org.amana.review.snapshot.Comparison;
import org.jspecify.annotations.Nullable;

/** What the inbox shows. */
record InboxView(int waiting, List<Item> items, List<Decided> decided) {

    /** One thing to review: a dossier, or the provinces of a nominee list together. */
    record Item(String region, TwoScripts regionName, boolean list, List<Line> lines) {

        public Line first() {
            return lines.get(0);
        }
    }

    /** A dossier that waits. */
    record Line(
            Dossier dossier,
            @Nullable TwoScripts provinceName,
            Wait waited,
            @Nullable Comparison sinceLastRound,
            boolean waitsForSuccessor) {}

    /** A dossier that was decided lately. */
    record Decided(
            UUID id,
            Dossier dossier,
            TwoScripts regionName,
            @Nullable TwoScripts provinceName,
            @Nullable TwoScripts byName,
            @Nullable Instant at) {}
}
