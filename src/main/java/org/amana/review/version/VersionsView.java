package org.amana.review.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.review.Step;
import org.amana.review.page.FactRow;
import org.amana.review.page.Value;
import org.amana.review.snapshot.Change;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a series shows.
 *
 * @param title what is followed
 * @param versions the latest first
 * @param pair the two that stand side by side, null while there are not two
 * @param mayHavePaper not who only prepares (A6)
 */
record VersionsView(
        String regionCode,
        TwoScripts regionName,
        Series series,
        String title,
        List<Line> versions,
        @Nullable PairView pair,
        boolean mayHavePaper) {

    /** The series of a region. */
    record Index(String regionCode, TwoScripts regionName, List<Entry> entries) {}

    /** @param count how many versions it has */
    record Entry(String key, String title, int count) {}

    /**
     * A version.
     *
     * @param dossierId where it can be read alone, null of a whole list
     * @param label how it is called when one is chosen
     * @param ended how it ended, null of a whole list
     * @param before the version before it, null of the first
     */
    record Line(
            String key,
            String reference,
            int number,
            Instant submittedAt,
            @Nullable UUID dossierId,
            @Nullable Step ended,
            @Nullable Instant endedAt,
            String label,
            @Nullable String before) {}

    /**
     * Two versions.
     *
     * @param together what is said of the whole list
     * @param several several provinces, each a section of its own
     */
    record PairView(
            Line before, Line now, Counts counts, List<FactRow> together, List<SectionView> sections, boolean several) {

        public boolean nothingChanged() {
            return counts.total() == 0
                    && !changes(together)
                    && sections.stream()
                            .allMatch(
                                    section -> section.change() == Change.SAME || (!several && !section.ownChanged()));
        }

        public List<SectionView> changed() {
            return sections.stream()
                    .filter(section -> !several || section.change() != Change.SAME)
                    .toList();
        }

        public List<SectionView> unchanged() {
            return sections.stream()
                    .filter(section -> several && section.change() == Change.SAME)
                    .toList();
        }

        public boolean togetherChanged() {
            return changes(together);
        }

        private static boolean changes(List<FactRow> rows) {
            return rows.stream().anyMatch(row -> row.change() != Change.SAME);
        }
    }

    /** How many places are new, gone, other and elsewhere. */
    record Counts(long added, long removed, long changed, long moved) {

        public long total() {
            return added + removed + changed + moved;
        }
    }

    /** How a round ended, and with whom confirmed. */
    record Ended(Step step, @Nullable Instant at, @Nullable Value chosen) {}

    /**
     * One dossier, or one province of two lists.
     *
     * @param title the province, null where the dossier is the region's
     */
    record SectionView(
            @Nullable String title,
            Change change,
            @Nullable Ended endedBefore,
            @Nullable Ended endedNow,
            @Nullable UUID dossierBefore,
            @Nullable UUID dossierNow,
            List<FactRow> own,
            List<PlaceView> changed,
            List<PlaceView> unchanged) {

        public boolean ownChanged() {
            return own.stream().anyMatch(row -> row.change() != Change.SAME);
        }
    }

    /**
     * A seat, a nominee or a consultation.
     *
     * @param over what it is, where its title says who
     * @param person who is there, where the title says what
     * @param cameFrom the seat that whoever is here now had before
     * @param wentTo the seat that whoever was here has now
     */
    record PlaceView(
            Change change,
            String over,
            Value title,
            @Nullable Value person,
            List<FactRow> facts,
            @Nullable String cameFrom,
            @Nullable String wentTo) {}
}
