package org.amana.review.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.review.DossierState;
import org.amana.review.OpenDossier;
import org.amana.review.Step;
import org.amana.review.snapshot.Change;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a dossier shows.
 *
 * @param shown the round shown, null while none was submitted
 * @param before the round that it stands beside, null for the first
 * @param waited how long it has waited, null unless it is under review
 * @param whole what is said of the whole
 * @param wholeRemarks remarks on the whole, and on places that are no longer there
 */
record DossierView(
        String title,
        OpenDossier open,
        String region,
        @Nullable String province,
        @Nullable Wait waited,
        @Nullable Integer shown,
        @Nullable Integer before,
        List<Integer> rounds,
        List<FactRow> whole,
        List<PlaceCard> places,
        List<RemarkLine> wholeRemarks,
        List<StepLine> steps,
        List<ChoiceLine> choices,
        @Nullable ChoiceLine chosen,
        Group group) {

    private static final int READ_AT_ONCE = 5;

    /** Where this round stands beside any other version. */
    public String versions() {
        String series = open.dossier().provinceCode() == null
                ? open.dossier().kind().name().toLowerCase(Locale.ROOT)
                : open.dossier().provinceCode();
        return "/regions/" + open.dossier().regionCode() + "/versions/" + series + "?now="
                + open.dossier().reference() + "." + shown;
    }

    /** Whether the round shown is the one that stands to be decided. */
    public boolean latest() {
        return shown == null || shown == open.dossier().round();
    }

    public boolean mayRemark() {
        return latest() && open.mayRemark();
    }

    /** Whether what is said of the whole is not as in the round before. */
    public boolean wholeChanged() {
        return whole.stream().anyMatch(row -> row.change() != Change.SAME);
    }

    /** The places that are not as in the round before. */
    public List<PlaceCard> changed() {
        return before == null
                ? List.of()
                : places.stream().filter(place -> place.change() != Change.SAME).toList();
    }

    /** The places that are to be read. */
    public List<PlaceCard> toRead() {
        return places.stream().filter(place -> !folded(place)).toList();
    }

    /** The places of which nobody says anything new: what an amendment keeps, or, of many, what the round before had. */
    public List<PlaceCard> folded() {
        return places.stream().filter(this::folded).toList();
    }

    private boolean folded(PlaceCard place) {
        boolean amends = places.stream().anyMatch(PlaceCard::kept);
        boolean known = amends ? place.kept() : before != null && places.size() > READ_AT_ONCE;
        return known && place.change() == Change.SAME && place.remarks().isEmpty();
    }

    /**
     * A seat or a rank, before and now.
     *
     * @param person who is there, where the title does not say it
     * @param kept whether it is as in what the dossier amends
     */
    record PlaceCard(
            int at,
            String key,
            String over,
            Value title,
            @Nullable Value person,
            Change change,
            boolean kept,
            List<FactRow> facts,
            List<RemarkLine> remarks) {}

    /**
     * A remark.
     *
     * @param place what it spoke of, where it does not stand there
     */
    record RemarkLine(
            int round,
            @Nullable String place,
            String words,
            boolean rejection,
            @Nullable TwoScripts author,
            Instant at) {}

    record StepLine(Step step, int round, @Nullable TwoScripts by, Instant at) {}

    /** Something that approving can choose, and what bars just that. */
    record ChoiceLine(String value, Value label, List<String> bars) {}

    /** Where it stands among those that belong together with it. */
    record Group(
            int position,
            int size,
            @Nullable Neighbour previous,
            @Nullable Neighbour next) {}

    record Neighbour(UUID id, String name, DossierState state) {}
}
