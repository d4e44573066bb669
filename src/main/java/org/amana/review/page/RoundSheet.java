package org.amana.review.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amana.kernel.TwoScripts;
import org.amana.review.OpenDossier;
import org.amana.review.Remark;
import org.amana.review.SubmittedRound;
import org.amana.review.page.DossierView.PlaceCard;
import org.amana.review.page.DossierView.RemarkLine;
import org.amana.review.snapshot.Comparison;
import org.amana.review.snapshot.Comparison.PlacePair;
import org.amana.review.snapshot.FactKind;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.snapshot.Snapshot.Fact;
import org.jspecify.annotations.Nullable;

/** One round beside the round before it, with the remarks at the places that they speak of. */
final class RoundSheet {

    private final OpenDossier open;
    private final FactWords.Reader reader;
    private final Map<UUID, TwoScripts> people;
    private final @Nullable SubmittedRound shown;
    private final @Nullable SubmittedRound before;
    private final Comparison comparison;

    /** @param compare how this dossier's rounds are compared */
    RoundSheet(
            OpenDossier open,
            @Nullable Integer round,
            FactWords.Reader reader,
            Map<UUID, TwoScripts> people,
            BiFunction<Snapshot, Snapshot, Comparison> compare) {
        this.open = open;
        this.reader = reader;
        this.people = people;
        List<SubmittedRound> rounds = open.rounds();
        int at = rounds.size() - 1;
        for (int i = 0; i < rounds.size(); i++) {
            if (round != null && rounds.get(i).number() == round) {
                at = i;
            }
        }
        this.shown = at < 0 ? null : rounds.get(at);
        this.before = at < 1 ? null : rounds.get(at - 1);
        Snapshot now = shown == null ? new Snapshot(List.of(), List.of()) : shown.snapshot();
        this.comparison = before == null ? Comparison.alone(now) : compare.apply(before.snapshot(), now);
    }

    /** Where a place stood: this round, or, of what is gone, the one before. */
    private Snapshot sheetOf(PlacePair pair) {
        SubmittedRound there = pair.now() == null ? before : shown;
        return there == null ? new Snapshot(List.of(), List.of()) : there.snapshot();
    }

    @Nullable
    Integer shown() {
        return shown == null ? null : shown.number();
    }

    @Nullable
    Integer before() {
        return before == null ? null : before.number();
    }

    List<Integer> rounds() {
        return open.rounds().stream().map(SubmittedRound::number).toList();
    }

    List<FactRow> whole() {
        return comparison.facts().stream().map(reader::row).toList();
    }

    /** @param kept which places say of themselves that they are as in what is amended */
    List<PlaceCard> places(Predicate<Snapshot.Place> kept) {
        List<PlaceCard> cards = new ArrayList<>();
        for (PlacePair pair : comparison.places()) {
            Fact title = pair.place().title();
            cards.add(new PlaceCard(
                    cards.size() + 1,
                    pair.place().key(),
                    title.kind() == FactKind.LABEL ? "" : reader.label(title.label()),
                    reader.title(pair.place(), sheetOf(pair)),
                    title.kind() == FactKind.PERSON ? null : person(pair.place()),
                    pair.change(),
                    pair.now() != null && kept.test(pair.now()),
                    pair.facts().stream().map(reader::row).toList(),
                    remarks().stream()
                            .filter(remark -> pair.place().key().equals(remark.place()))
                            .map(remark -> line(remark, null))
                            .toList()));
        }
        return cards;
    }

    private @Nullable Value person(Snapshot.Place place) {
        return place.facts().stream()
                .filter(fact -> fact.kind() == FactKind.PERSON)
                .findFirst()
                .map(reader::value)
                .orElse(null);
    }

    /** Remarks on the whole, and those on a place that the sheet does not show. */
    List<RemarkLine> wholeRemarks() {
        Set<String> there =
                comparison.places().stream().map(pair -> pair.place().key()).collect(Collectors.toSet());
        return remarks().stream()
                .filter(remark -> remark.place() == null || !there.contains(remark.place()))
                .map(remark -> line(remark, titleThen(remark)))
                .toList();
    }

    /** What was said up to the round that is shown. */
    private List<Remark> remarks() {
        int last = shown == null ? open.dossier().round() : shown.number();
        return open.remarks().stream().filter(remark -> remark.round() <= last).toList();
    }

    private @Nullable String titleThen(Remark remark) {
        return open.rounds().stream()
                .filter(round -> round.number() == remark.round())
                .flatMap(round -> round.snapshot().places().stream())
                .filter(place -> place.key().equals(remark.place()))
                .map(place -> reader.text(place.title()))
                .findFirst()
                .orElse(null);
    }

    private RemarkLine line(Remark remark, @Nullable String place) {
        return new RemarkLine(
                remark.round(), place, remark.words(), remark.rejection(), people.get(remark.author()), remark.at());
    }
}
