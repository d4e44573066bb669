package org.amana.home.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.home.chart.Chart.Branch;
import org.amana.home.chart.Chart.Card;
import org.amana.home.chart.Chart.Look;
import org.amana.home.chart.Chart.Part;
import org.amana.home.chart.Chart.Text;
import org.amana.home.standing.Officer;
import org.amana.home.standing.ProvinceStanding;
import org.amana.home.standing.RegionStanding;
import org.amana.home.standing.Standings;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.structure.Bodies;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyOnDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A region at one glance: its secretary, who sits in its bodies today, and the secretaries of its provinces. */
@Service
@Transactional(readOnly = true)
class RegionChart {

    private static final List<String> COLUMNS = List.of("home.chart.post", "home.chart.holder");

    private final Standings standings;
    private final Bodies bodies;
    private final Members members;
    private final LegalDay legalDay;
    private final ChartWords words;

    RegionChart(Standings standings, Bodies bodies, Members members, LegalDay legalDay, ChartWords words) {
        this.standings = standings;
        this.bodies = bodies;
        this.members = members;
        this.legalDay = legalDay;
        this.words = words;
    }

    /** @throws NotFound when there is no such region, or the viewer does not see who is there */
    public ChartPage page(Viewer by, String code) {
        Viewer.require(by.seesRegion(code), "region", code);
        Standings.RegionProvinces region = standings.region(code);
        List<Optional<BodyOnDay>> held = Stream.of(BodyKind.values())
                .map(kind -> bodies.onDay(code, kind, legalDay.today()))
                .toList();
        People people = people(region, held);
        List<Branch> branches = new ArrayList<>();
        for (BodyKind kind : BodyKind.values()) {
            branches.add(body(region.standing(), kind, held.get(kind.ordinal()).orElse(null), people));
        }
        branches.add(provinces(region, people));
        return ChartPage.of(
                code,
                region.standing().name(),
                new Chart(trunk(region.standing(), people), branches),
                COLUMNS,
                words.fromRight());
    }

    private List<Card> trunk(RegionStanding region, People people) {
        String head = words.say("home.region.title", region.code(), region.name());
        return List.of(
                Card.of(Part.of(Look.TITLE, region.path(), Text.strong(head))),
                Card.of(officer("home.secretary", region.secretary(), region.path() + "/secretary", people)));
    }

    private Branch body(RegionStanding region, BodyKind kind, @Nullable BodyOnDay body, People people) {
        String path = region.path() + "/" + kind.path();
        String permanent = body != null && body.permanent() ? "permanent." : "";
        Text name = Text.strong(words.say("bodyKind." + permanent + kind.name()));
        if (body == null) {
            return new Branch(Part.of(Look.VACANT, path, name, Text.quiet(words.say("home.chart.notYet"))), List.of());
        }
        Text state = Text.quiet(
                body.expired() ? words.say("home.status.expiredOn", body.endsOn()) : words.say("home.status.inForce"));
        return new Branch(
                Part.of(body.expired() ? Look.EXPIRED : Look.TITLE, path, name, state),
                body.seats().stream().map(seat -> seat(seat, path, people)).toList());
    }

    private Card seat(BodyOnDay.Seat seat, String path, People people) {
        Text post = Text.quiet(
                seat.nth() == 0
                        ? words.say("post." + seat.post().name())
                        : words.say(
                                "home.chart.nth",
                                words.say("post." + seat.post().name()),
                                seat.nth()));
        UUID holder = seat.memberId();
        return Card.of(
                holder == null
                        ? Part.of(Look.VACANT, path, post, Text.strong(words.say("home.chart.emptySeat")))
                        : Part.of(Look.HELD, people.path(holder, path), post, Text.strong(people.name(holder))));
    }

    private Branch provinces(Standings.RegionProvinces region, People people) {
        boolean abroad = region.standing().abroad();
        return new Branch(
                Part.of(
                        Look.TITLE,
                        region.standing().path() + "#provinces",
                        Text.strong(words.say(abroad ? "home.region.countries" : "home.region.provinces")),
                        Text.quiet(words.say(
                                "home.chart.provincesCovered",
                                region.standing().provincesCovered(),
                                region.standing().provinces()))),
                region.provinces().stream()
                        .map(province -> province(province, people))
                        .toList());
    }

    private Card province(ProvinceStanding province, People people) {
        String name = words.say("home.province.title", province.kind().name(), province.name());
        Officer officer = province.secretary();
        return Card.of(
                officer == null
                        ? Part.of(Look.VACANT, province.path(), Text.quiet(name), vacant())
                        : Part.of(
                                Look.HELD,
                                people.path(officer.memberId(), province.path() + "/secretary"),
                                Text.quiet(name),
                                named(officer)));
    }

    private Part officer(String office, @Nullable Officer officer, String path, People people) {
        Text post = Text.quiet(words.say(office));
        return officer == null
                ? Part.of(Look.VACANT, path, post, vacant())
                : Part.of(Look.HELD, people.path(officer.memberId(), path), post, named(officer));
    }

    private Text vacant() {
        return Text.strong(words.say("home.vacant"));
    }

    private Text named(Officer officer) {
        String name = words.name(officer.name());
        return Text.strong(officer.acting() ? words.say("home.chart.acting", name) : name);
    }

    private People people(Standings.RegionProvinces region, List<Optional<BodyOnDay>> bodies) {
        Set<UUID> named = new HashSet<>();
        Stream.concat(
                        Stream.ofNullable(region.standing().secretary()),
                        region.provinces().stream()
                                .map(ProvinceStanding::secretary)
                                .filter(Objects::nonNull))
                .map(Officer::memberId)
                .forEach(named::add);
        bodies.stream()
                .flatMap(Optional::stream)
                .flatMap(body -> body.seats().stream())
                .map(BodyOnDay.Seat::memberId)
                .filter(Objects::nonNull)
                .forEach(named::add);
        return new People(members.summaries(named));
    }

    /** The members whom the viewer may read; somebody of another region, a secretary from there, has no page here. */
    private final class People {

        private final Map<UUID, MemberSummary> seen;

        People(Map<UUID, MemberSummary> seen) {
            this.seen = seen;
        }

        String name(UUID id) {
            return seen.containsKey(id) ? words.name(seen.get(id).name()) : words.say("home.chart.elsewhere");
        }

        String path(UUID id, String otherwise) {
            return seen.containsKey(id) ? "/members/" + id : otherwise;
        }
    }
}
