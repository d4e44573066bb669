package org.amana.home.region;

import java.util.List;
import org.amana.access.Viewer;
import org.amana.home.standing.ProvinceStanding;
import org.amana.home.standing.Standings;
import org.amana.kernel.NotFound;
import org.amana.membership.Members;
import org.amana.territory.Commune;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of a province, and its secretary's first page. */
@Service
@Transactional(readOnly = true)
public class ProvincePages {

    private final Standings standings;
    private final Territories territories;
    private final Members members;

    ProvincePages(Standings standings, Territories territories, Members members) {
        this.standings = standings;
        this.territories = territories;
        this.members = members;
    }

    /** @throws NotFound unless the viewer is the province's secretary */
    public ProvinceHome home(Viewer by, String provinceCode) {
        Viewer.require(by.provincesAsSecretary().contains(provinceCode), "province", provinceCode);
        Province province = territories.province(provinceCode);
        return new ProvinceHome(
                standing(province),
                members.incompleteCountByProvince(province.regionCode()).getOrDefault(provinceCode, 0L),
                territories.region(province.regionCode()).name(),
                standings.secretaryOf(province),
                standings.secretaryOf(province.regionCode()));
    }

    /**
     * The territory to whoever administers, with its people to whoever may read them (A3).
     *
     * @throws NotFound when the region has no such province, or it is not the viewer's
     */
    public ProvincePage page(Viewer by, String regionCode, String provinceCode) {
        boolean people = by.seesMembersOf(regionCode, provinceCode);
        Viewer.require(people || by.administrator(), "province", provinceCode);
        Province province = territories.province(provinceCode);
        Viewer.require(province.regionCode().equals(regionCode), "province", provinceCode);
        List<Commune> communes = territories.communesOf(provinceCode);
        return new ProvincePage(
                people ? standing(province) : ProvinceStanding.territory(province),
                territories.region(regionCode),
                communes,
                people,
                by.seesRegion(regionCode));
    }

    private ProvinceStanding standing(Province province) {
        return new ProvinceStanding(
                province,
                standings.secretaryOf(province),
                members.activeCountByProvince(province.regionCode()).getOrDefault(province.code(), 0L),
                standings.consulted(province));
    }
}
