package org.amana.home.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.structure.Bodies;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyOnDay;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.structure.mandate.Office;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A region as it stood on a past day, for those who read the whole region (A3); a fixed number of queries. */
@Service
@Transactional(readOnly = true)
class Days {

    private final Mandates mandates;
    private final Bodies bodies;
    private final Members members;
    private final Territories territories;
    private final LegalDay legalDay;

    Days(Mandates mandates, Bodies bodies, Members members, Territories territories, LegalDay legalDay) {
        this.mandates = mandates;
        this.bodies = bodies;
        this.members = members;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /** @throws NotFound unless the viewer reads the region, and for a day to come */
    public RegionDay of(Viewer by, String regionCode, LocalDate day) {
        Viewer.require(by.seesRegion(regionCode), "region", regionCode);
        Viewer.require(LegalDay.plausible(day) && !day.isAfter(legalDay.today()), "day", day);
        List<Mandate> held = mandates.heldOn(regionCode, day);
        List<BodyOnDay> stood = Arrays.stream(BodyKind.values())
                .flatMap(kind -> bodies.onDay(regionCode, kind, day).stream())
                .toList();
        Map<UUID, MemberSummary> people = members.summaries(Stream.concat(
                        held.stream().map(Mandate::memberId),
                        stood.stream().flatMap(body -> body.seats().stream()).map(BodyOnDay.Seat::memberId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new RegionDay(
                regionCode,
                territories.region(regionCode).name(),
                day,
                legalDay.today(),
                held.stream()
                        .filter(mandate -> mandate.office() == Office.REGIONAL)
                        .findFirst()
                        .map(mandate -> holder(mandate, people))
                        .orElse(null),
                Arrays.stream(BodyKind.values())
                        .map(kind -> body(kind, stood, people))
                        .toList(),
                provinces(regionCode, day, held, people));
    }

    private static RegionDay.Holder holder(Mandate mandate, Map<UUID, MemberSummary> people) {
        return holder(people.get(mandate.memberId()), mandate.acting(), mandate.appointedOn());
    }

    private static RegionDay.Holder holder(@Nullable MemberSummary member, boolean acting, LocalDate since) {
        return new RegionDay.Holder(member == null ? null : member.name(), acting, since);
    }

    private static RegionDay.Body body(BodyKind kind, List<BodyOnDay> stood, Map<UUID, MemberSummary> people) {
        Optional<BodyOnDay> body =
                stood.stream().filter(one -> one.kind() == kind).findFirst();
        return new RegionDay.Body(
                kind,
                body.orElse(null),
                body.map(BodyOnDay::seats).orElse(List.of()).stream()
                        .map(seat -> seat(seat, people))
                        .toList());
    }

    private static RegionDay.Seat seat(BodyOnDay.Seat seat, Map<UUID, MemberSummary> people) {
        LocalDate since = seat.since();
        return new RegionDay.Seat(
                seat.post(),
                seat.nth(),
                seat.memberId() == null || since == null ? null : holder(people.get(seat.memberId()), false, since));
    }

    /** The provinces that were open that day, and any other whose secretary was in office. */
    private List<RegionDay.ProvincePost> provinces(
            String regionCode, LocalDate day, List<Mandate> held, Map<UUID, MemberSummary> people) {
        Map<String, Mandate> secretaries = held.stream()
                .filter(mandate -> mandate.office() == Office.PROVINCIAL)
                .collect(Collectors.toMap(
                        mandate -> Objects.requireNonNull(mandate.provinceCode()),
                        mandate -> mandate,
                        (earlier, later) -> later));
        List<RegionDay.ProvincePost> posts = new ArrayList<>();
        Set<String> inOffice = secretaries.keySet();
        for (Province province : territories.provincesEverOf(regionCode)) {
            if (province.openOn(day) || inOffice.contains(province.code())) {
                Mandate mandate = secretaries.get(province.code());
                posts.add(new RegionDay.ProvincePost(
                        province.code(),
                        province.kind(),
                        province.name(),
                        mandate == null ? null : holder(mandate, people)));
            }
        }
        return posts;
    }
}
