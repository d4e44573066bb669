package org.amana.administration.territory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Province;
import org.amana.territory.Region;
import org.amana.territory.Territories;
import org.amana.territory.TerritoryKeeping;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.Level;
import org.amana.territory.division.ReadDivisions;
import org.amana.territory.division.Unit;
import org.amana.web.Option;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree as administrators keep it, and the countries as leadership opens them. */
@Service
@Transactional
class TerritoryPages {

    private final Territories territories;
    private final TerritoryKeeping keeping;
    private final ReadDivisions reading;

    TerritoryPages(Territories territories, TerritoryKeeping keeping, ReadDivisions reading) {
        this.territories = territories;
        this.keeping = keeping;
        this.reading = reading;
    }

    /** A region with how many provinces it has today. */
    record Branch(Region region, int provinces, long communes) {}

    @Transactional(readOnly = true)
    List<Branch> regions(Viewer by) {
        requireAdministrator(by);
        Map<String, Long> communes = territories.communeCounts();
        List<Province> provinces = territories.provinces();
        return territories.regions().stream()
                .map(region -> branch(region, provinces, communes))
                .toList();
    }

    private static Branch branch(Region region, List<Province> provinces, Map<String, Long> communes) {
        List<Province> own = provinces.stream()
                .filter(province -> province.regionCode().equals(region.code()))
                .toList();
        long number = own.stream()
                .mapToLong(province -> communes.getOrDefault(province.code(), 0L))
                .sum();
        return new Branch(region, own.size(), number);
    }

    /** A province or a commune with the tree around it. */
    record Territory(Unit unit, List<Unit> tree) {

        public boolean commune() {
            return unit.level() == Level.COMMUNE;
        }

        /** Code of the region in which it lies. */
        public String region() {
            return DivisionPlan.regionOf(Objects.requireNonNull(unit.parent()));
        }

        /** The communes of a province, closed ones too. */
        public List<Unit> communes() {
            return tree.stream()
                    .filter(other ->
                            other.level() == Level.COMMUNE && unit.code().equals(other.parent()))
                    .toList();
        }

        String nameOf(String code, Locale locale) {
            return tree.stream()
                    .filter(other -> other.code().equals(code))
                    .map(Unit::name)
                    .map(name -> name.in(locale))
                    .findFirst()
                    .orElse(code);
        }
    }

    /** @throws NotFound when there is no such province or commune */
    @Transactional(readOnly = true)
    Territory territory(Viewer by, String code) {
        requireAdministrator(by);
        List<Unit> tree = reading.tree();
        return tree.stream()
                .filter(unit -> unit.code().equals(code) && unit.level() != Level.REGION)
                .findFirst()
                .map(unit -> new Territory(unit, tree))
                .orElseThrow(() -> new NotFound("territory", code));
    }

    /** The open provinces in which a commune can lie. */
    List<Option> parents(Territory shown, Locale locale) {
        return shown.commune()
                ? shown.tree().stream()
                        .filter(unit -> unit.level() == Level.PROVINCE)
                        .filter(unit ->
                                unit.open() || unit.code().equals(shown.unit().parent()))
                        .filter(unit -> !unit.code().startsWith(TerritoryKeeping.ABROAD))
                        .map(unit -> option(unit, locale))
                        .toList()
                : List.of();
    }

    /** Where the members of this one can go: what is open beside it. */
    List<Option> successors(Territory shown, Locale locale) {
        Unit unit = shown.unit();
        return shown.tree().stream()
                .filter(other -> other.level() == unit.level() && !other.code().equals(unit.code()))
                .filter(other -> other.open() || other.code().equals(unit.successor()))
                .filter(other -> Objects.equals(other.parent(), unit.parent())
                        || other.code().equals(unit.successor()))
                .map(other -> option(other, locale))
                .toList();
    }

    private static Option option(Unit unit, Locale locale) {
        TwoScripts name = unit.name();
        return new Option(unit.code(), unit.code() + " · " + name.in(locale));
    }

    @Transactional(readOnly = true)
    List<Province> countries(Viewer by) {
        requireLeadership(by);
        return territories.provincesEverOf(TerritoryKeeping.ABROAD);
    }

    void openCountry(Viewer by, String iso, TwoScripts name) {
        requireLeadership(by);
        keeping.openCountry(iso, name, by.accountId());
    }

    static void requireAdministrator(Viewer by) {
        Viewer.require(by.administrator(), "territories", "tree");
    }

    private static void requireLeadership(Viewer by) {
        Viewer.require(by.leadership(), "countries", "abroad");
    }
}
