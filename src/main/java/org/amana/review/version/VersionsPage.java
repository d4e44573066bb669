package org.amana.review.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.review.page.FactRow;
import org.amana.review.page.FactWords;
import org.amana.review.page.Value;
import org.amana.review.snapshot.Change;
import org.amana.review.snapshot.Comparison.FactPair;
import org.amana.review.snapshot.Comparison.PlacePair;
import org.amana.review.snapshot.FactKind;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.snapshot.Snapshot.Place;
import org.amana.review.version.Version.Part;
import org.amana.review.version.VersionsView.Counts;
import org.amana.review.version.VersionsView.Ended;
import org.amana.review.version.VersionsView.Line;
import org.amana.review.version.VersionsView.PairView;
import org.amana.review.version.VersionsView.PlaceView;
import org.amana.review.version.VersionsView.SectionView;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of versions together, in the reader's language. */
@Component
class VersionsPage {

    private final ReadVersions versions;
    private final FactWords words;
    private final Territories territories;
    private final Formats formats;

    VersionsPage(ReadVersions versions, FactWords words, Territories territories, Formats formats) {
        this.versions = versions;
        this.words = words;
        this.territories = territories;
        this.formats = formats;
    }

    VersionsView.Index index(Viewer by, String regionCode) {
        Map<Series, Integer> series = versions.series(by, regionCode);
        FactWords.Reader reader = words.of(Stream.empty());
        return new VersionsView.Index(
                regionCode,
                territories.region(regionCode).name(),
                series.entrySet().stream()
                        .map(one ->
                                new VersionsView.Entry(one.getKey().key(), title(one.getKey(), reader), one.getValue()))
                        .toList());
    }

    /** The versions of a series; the last two side by side unless others are asked for. */
    VersionsView of(Viewer by, String regionCode, Series series, @Nullable String before, @Nullable String now) {
        List<Version> all = versions.versions(by, regionCode, series);
        TwoScripts region = territories.region(regionCode).name();
        FactWords.Reader labels = words.of(Stream.empty());
        PairView pair = null;
        String later =
                now != null || all.isEmpty() ? now : all.get(all.size() - 1).key();
        String earlier = before == null ? oneBefore(all, later) : before;
        if (earlier != null && later != null) {
            pair = view(versions.pair(by, regionCode, series, earlier, later), series);
        }
        List<Line> lines = new ArrayList<>();
        for (int at = all.size() - 1; at >= 0; at--) {
            lines.add(line(
                    all.get(at),
                    series,
                    labels,
                    at == 0 ? null : all.get(at - 1).key()));
        }
        String title = title(series, labels);
        return new VersionsView(
                regionCode,
                region,
                series,
                series.province() == null ? title : labels.label("dossierKind." + series.kind()) + " · " + title,
                lines,
                pair,
                by.leadership() || by.secretaryOf(regionCode));
    }

    private static @Nullable String oneBefore(List<Version> all, @Nullable String key) {
        for (int at = 1; at < all.size(); at++) {
            if (all.get(at).key().equals(key)) {
                return all.get(at - 1).key();
            }
        }
        return null;
    }

    private static String title(Series series, FactWords.Reader reader) {
        if (series.together()) {
            return reader.label("review.versions.list");
        }
        return series.province() == null
                ? reader.label("dossierKind." + series.kind())
                : reader.territory(series.province());
    }

    private Line line(Version version, Series series, FactWords.Reader reader, @Nullable String before) {
        Part only = version.latest();
        boolean list = series.together();
        String label = reader.label(
                "review.versions.option",
                version.reference(),
                version.number(),
                formats.day(version.submittedAt()),
                list ? "" : reader.label("review.ended." + only.ended()),
                list ? "list" : "dossier");
        return new Line(
                version.key(),
                version.reference(),
                version.number(),
                version.submittedAt(),
                list ? null : only.dossier().id(),
                list ? null : only.ended(),
                only.outcome() == null ? null : only.outcome().at(),
                label,
                before);
    }

    private PairView view(VersionPair pair, Series series) {
        FactWords.Reader reader = words.of(pair.allFacts());
        List<PlacePair> places = pair.sections().stream()
                .flatMap(section -> section.comparison().places().stream())
                .toList();
        return new PairView(
                line(pair.before(), series, reader, null),
                line(pair.now(), series, reader, null),
                new Counts(
                        count(places, Change.ADDED),
                        count(places, Change.REMOVED),
                        count(places, Change.CHANGED),
                        count(places, Change.MOVED)),
                series.together() ? rows(pair.together(), reader) : List.of(),
                pair.sections().stream()
                        .map(section -> section(section, series.together(), reader))
                        .toList(),
                series.together());
    }

    private static long count(List<PlacePair> places, Change change) {
        return places.stream().filter(place -> place.change() == change).count();
    }

    private static SectionView section(VersionPair.Section section, boolean several, FactWords.Reader reader) {
        List<PlaceView> places = section.comparison().places().stream()
                .map(pair -> place(pair, section, reader))
                .toList();
        return new SectionView(
                several ? reader.territory(section.province()) : null,
                section.change(),
                ended(section.before(), section.then(), reader),
                ended(section.now(), section.later(), reader),
                section.before() == null ? null : section.before().dossier().id(),
                section.now() == null ? null : section.now().dossier().id(),
                rows(several ? section.own() : section.comparison().facts(), reader),
                places.stream().filter(place -> place.change() != Change.SAME).toList(),
                places.stream().filter(place -> place.change() == Change.SAME).toList());
    }

    private static List<FactRow> rows(List<FactPair> facts, FactWords.Reader reader) {
        return facts.stream().map(reader::row).toList();
    }

    private static @Nullable Ended ended(@Nullable Part part, Snapshot snapshot, FactWords.Reader reader) {
        if (part == null) {
            return null;
        }
        Value chosen = snapshot.places().stream()
                .filter(place -> place.key().equals(part.choice()))
                .findFirst()
                .map(place -> reader.value(place.title()))
                .orElse(null);
        return new Ended(
                part.ended(), part.outcome() == null ? null : part.outcome().at(), chosen);
    }

    private static PlaceView place(PlacePair pair, VersionPair.Section section, FactWords.Reader reader) {
        Snapshot.Fact title = pair.place().title();
        boolean who = title.kind() == FactKind.PERSON;
        return new PlaceView(
                pair.change(),
                title.kind() == FactKind.LABEL ? "" : reader.label(title.label()),
                reader.title(pair.place(), pair.now() == null ? section.then() : section.later()),
                who ? null : person(pair.place(), reader),
                pair.facts().stream().map(reader::row).toList(),
                elsewhere(pair.cameFrom(), section.then(), reader),
                elsewhere(pair.wentTo(), section.later(), reader));
    }

    private static @Nullable Value person(Place place, FactWords.Reader reader) {
        return place.facts().stream()
                .filter(fact -> fact.kind() == FactKind.PERSON)
                .findFirst()
                .map(reader::value)
                .orElse(null);
    }

    private static @Nullable String elsewhere(@Nullable Place place, Snapshot snapshot, FactWords.Reader reader) {
        return place == null ? null : reader.title(place, snapshot).text();
    }
}
