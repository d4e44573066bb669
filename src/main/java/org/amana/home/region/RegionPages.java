package org.amana.home.region;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.home.standing.BoardRow;
import org.amana.home.standing.ProvinceStanding;
import org.amana.home.standing.RegionStanding;
import org.amana.home.standing.Standings;
import org.amana.home.standing.Statuses;
import org.amana.home.standing.Waits;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.review.Dossiers;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The regions: whole to the leadership, each to its own secretary, and without anybody's name or number to who only
 * administers the territory (A3).
 */
@Service
@Transactional(readOnly = true)
class RegionPages {

    private final Standings standings;
    private final Territories territories;
    private final Dossiers dossiers;
    private final LegalDay legalDay;

    RegionPages(Standings standings, Territories territories, Dossiers dossiers, LegalDay legalDay) {
        this.standings = standings;
        this.territories = territories;
        this.dossiers = dossiers;
        this.legalDay = legalDay;
    }

    /** @throws NotFound unless the viewer has a scope that is a region or the nation */
    public RegionList list(Viewer by) {
        List<String> own = by.regionsPrepared();
        Viewer.require(by.leadership() || by.administrator() || !own.isEmpty(), "regions", "all");
        if (by.leadership()) {
            return new RegionList(standings.all(), true);
        }
        if (by.administrator()) {
            return new RegionList(territory(), false);
        }
        return new RegionList(
                own.stream().map(code -> standings.region(code).standing()).toList(), true);
    }

    private List<RegionStanding> territory() {
        Map<String, Long> provinces = territories.provinces().stream()
                .collect(Collectors.groupingBy(Province::regionCode, Collectors.counting()));
        return territories.regions().stream()
                .map(region -> RegionStanding.territory(
                        region, provinces.getOrDefault(region.code(), 0L).intValue()))
                .toList();
    }

    /** @throws NotFound when there is no such region, or it is not the viewer's */
    public RegionPage page(Viewer by, String code) {
        boolean people = by.seesRegion(code);
        Viewer.require(people || by.administrator(), "region", code);
        if (!people) {
            List<ProvinceStanding> provinces = territories.provincesOf(code).stream()
                    .map(ProvinceStanding::territory)
                    .toList();
            return new RegionPage(
                    RegionStanding.territory(territories.region(code), provinces.size()), provinces, null, false);
        }
        Standings.RegionProvinces region = standings.region(code);
        Waits waits = new Waits(dossiers.ofRegion(code), legalDay.today());
        Statuses statuses = new Statuses(by.leadership(), legalDay.today(), waits);
        return new RegionPage(region.standing(), region.provinces(), BoardRow.of(region.standing(), statuses), true);
    }
}
