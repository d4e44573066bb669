package org.amana.administration.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amana.access.Viewer;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Commune;
import org.amana.territory.Province;
import org.amana.territory.Region;
import org.amana.territory.Territories;
import org.amana.territory.TerritoryKeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree as administrators keep it, and the countries as leadership opens them. */
@Service
@Transactional
class TerritoryPages {

    private final Territories territories;
    private final TerritoryKeeping keeping;

    TerritoryPages(Territories territories, TerritoryKeeping keeping) {
        this.territories = territories;
        this.keeping = keeping;
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

    @Transactional(readOnly = true)
    Region region(Viewer by, String code) {
        requireAdministrator(by);
        return territories.region(code);
    }

    @Transactional(readOnly = true)
    List<Province> provinces(Viewer by, String regionCode) {
        requireAdministrator(by);
        return territories.provincesEverOf(regionCode);
    }

    @Transactional(readOnly = true)
    Map<String, Long> communeCounts(Viewer by) {
        requireAdministrator(by);
        return territories.communeCounts();
    }

    @Transactional(readOnly = true)
    Province province(Viewer by, String code) {
        requireAdministrator(by);
        return territories.province(code);
    }

    @Transactional(readOnly = true)
    List<Commune> communes(Viewer by, String provinceCode) {
        requireAdministrator(by);
        return territories.communesOf(provinceCode);
    }

    void rename(Viewer by, String provinceCode, TwoScripts name) {
        requireAdministrator(by);
        keeping.rename(provinceCode, name, by.accountId());
    }

    void close(Viewer by, String provinceCode, @Nullable LocalDate on) {
        requireAdministrator(by);
        if (on == null) {
            throw RuleViolation.at("on", "required");
        }
        keeping.close(provinceCode, on, by.accountId());
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
