package org.amana.home.standing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.Accounts;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Members;
import org.amana.nomination.ListOverview;
import org.amana.nomination.NomineeLists;
import org.amana.structure.Bodies;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyOverview;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.territory.Province;
import org.amana.territory.Region;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers where regions stand, in a constant number of queries. Whoever calls has decided that the viewer may read. */
@Component
public class Standings {

    private final Territories territories;
    private final Mandates mandates;
    private final Accounts accounts;
    private final Members members;
    private final Bodies bodies;
    private final NomineeLists lists;

    Standings(
            Territories territories,
            Mandates mandates,
            Accounts accounts,
            Members members,
            Bodies bodies,
            NomineeLists lists) {
        this.territories = territories;
        this.mandates = mandates;
        this.accounts = accounts;
        this.members = members;
        this.bodies = bodies;
        this.lists = lists;
    }

    /** All regions, by code; the one for members abroad last. */
    public List<RegionStanding> all() {
        Mandates.InOffice inOffice = mandates.inOffice();
        Facts facts = new Facts(
                territories.provinces().stream().collect(Collectors.groupingBy(Province::regionCode)),
                inOffice.regional(),
                inOffice.provincial(),
                members.activeCountByProvince(null),
                names(inOffice.regional().values()),
                bodies.overviews(),
                lists.consultedProvinces(),
                lists.overviews());
        return territories.regions().stream().map(facts::of).toList();
    }

    /** One region with its provinces. */
    public RegionProvinces region(String code) {
        Region region = territories.region(code);
        List<Province> provinces = territories.provincesOf(code);
        Map<String, Mandate> regional = mandates.regionalSecretary(code)
                .map(mandate -> Map.of(code, mandate))
                .orElse(Map.of());
        Map<String, Mandate> provincial = mandates.provincialSecretaries(code);
        Map<String, Long> counts = members.activeCountByProvince(code);
        Map<UUID, TwoScripts> names = names(Stream.concat(regional.values().stream(), provincial.values().stream())
                .toList());
        List<BodyOverview> ofRegion = Stream.of(BodyKind.values())
                .flatMap(kind -> bodies.overview(code, kind).stream())
                .toList();
        Map<String, Set<String>> consulted = lists.consultedProvinces();
        Facts facts = new Facts(
                Map.of(code, provinces),
                regional,
                provincial,
                counts,
                names,
                Map.of(code, ofRegion),
                consulted,
                lists.overview(code).map(list -> Map.of(code, list)).orElse(Map.of()));
        return new RegionProvinces(
                facts.of(region),
                provinces.stream()
                        .map(province -> new ProvinceStanding(
                                province,
                                officer(provincial.get(province.code()), names),
                                counts.getOrDefault(province.code(), 0L),
                                consulted.getOrDefault(code, Set.of()).contains(province.code())))
                        .toList());
    }

    /** The secretary of a province, where there is one in office. */
    @Nullable
    public Officer secretaryOf(Province province) {
        Mandate mandate = mandates.provincialSecretaries(province.regionCode()).get(province.code());
        return mandate == null ? null : officer(mandate, names(List.of(mandate)));
    }

    /** The secretary of a region, where there is one in office. */
    @Nullable
    public Officer secretaryOf(String regionCode) {
        Mandate mandate = mandates.regionalSecretary(regionCode).orElse(null);
        return mandate == null ? null : officer(mandate, names(List.of(mandate)));
    }

    /** Whether a province has a consultation on record for its region's present list. */
    public boolean consulted(Province province) {
        return lists.consultedProvinces()
                .getOrDefault(province.regionCode(), Set.of())
                .contains(province.code());
    }

    private Map<UUID, TwoScripts> names(Collection<Mandate> held) {
        return accounts.names(held.stream().map(Mandate::accountId).toList());
    }

    private static @Nullable Officer officer(@Nullable Mandate mandate, Map<UUID, TwoScripts> names) {
        return mandate == null
                ? null
                : new Officer(
                        mandate.memberId(),
                        names.getOrDefault(mandate.accountId(), new TwoScripts("", "")),
                        mandate.acting(),
                        mandate.appointedOn(),
                        mandate.until());
    }

    /** A region and its provinces, by code. */
    public record RegionProvinces(RegionStanding standing, List<ProvinceStanding> provinces) {}

    private record Facts(
            Map<String, List<Province>> provinces,
            Map<String, Mandate> regional,
            Map<String, Mandate> provincial,
            Map<String, Long> members,
            Map<UUID, TwoScripts> names,
            Map<String, List<BodyOverview>> bodies,
            Map<String, Set<String>> consulted,
            Map<String, ListOverview> lists) {

        RegionStanding of(Region region) {
            List<Province> own = provinces.getOrDefault(region.code(), List.of());
            return new RegionStanding(
                    region.code(),
                    region.name(),
                    region.abroad(),
                    own.size(),
                    (int) own.stream()
                            .filter(province -> provincial.containsKey(province.code()))
                            .count(),
                    own.stream()
                            .mapToLong(province -> members.getOrDefault(province.code(), 0L))
                            .sum(),
                    officer(regional.get(region.code()), names),
                    body(region, BodyKind.SECRETARIAT).orElse(null),
                    body(region, BodyKind.COMMITTEE).orElse(null),
                    consulted(region.code(), own),
                    lists.get(region.code()));
        }

        private int consulted(String region, List<Province> own) {
            ListOverview list = lists.get(region);
            if (list != null && list.closed()) {
                return list.consulted();
            }
            Set<String> held = consulted.getOrDefault(region, Set.of());
            return (int) own.stream()
                    .filter(province -> held.contains(province.code()))
                    .count();
        }

        private Optional<BodyOverview> body(Region region, BodyKind kind) {
            return bodies.getOrDefault(region.code(), List.of()).stream()
                    .filter(body -> body.kind() == kind)
                    .findFirst();
        }
    }
}
