package org.amana.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of territories, which everyone may read (T1). In templates {@code @territories}. */
@Service("territories")
@Transactional(readOnly = true)
public class Territories {

    private final Regions regions;
    private final Provinces provinces;
    private final Communes communes;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    Territories(Regions regions, Provinces provinces, Communes communes, JdbcClient jdbc, LegalDay legalDay) {
        this.regions = regions;
        this.provinces = provinces;
        this.communes = communes;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** The twelve, then the one for members abroad. */
    public List<Region> regions() {
        return regions.findAllByOrderByCode();
    }

    /** @throws NotFound when there is no such region */
    public Region region(String code) {
        return regions.findByCode(code).orElseThrow(() -> new NotFound("region", code));
    }

    /** The provinces, prefectures or countries of a region that are open today, by code. */
    public List<Province> provincesOf(String regionCode) {
        return provinces.findByRegionCodeOrderByCode(regionCode).stream()
                .filter(province -> province.openOn(legalDay.today()))
                .toList();
    }

    /** All provinces that are open today, by code. */
    public List<Province> provinces() {
        return provinces.findAllByOrderByCode().stream()
                .filter(province -> province.openOn(legalDay.today()))
                .toList();
    }

    /** @throws NotFound when there is no such province */
    public Province province(String code) {
        return provinces.findByCode(code).orElseThrow(() -> new NotFound("province", code));
    }

    /** The communes and arrondissements of a province, by code. */
    public List<Commune> communesOf(String provinceCode) {
        return communes.findByProvinceCodeAndClosedOnIsNullOrderByCode(provinceCode);
    }

    /** The communes and arrondissements of a province by code, closed ones too. */
    public List<Commune> communesEverOf(String provinceCode) {
        return communes.findByProvinceCodeOrderByCode(provinceCode);
    }

    /** How many communes and arrondissements each province has, by its code; one query. */
    public Map<String, Long> communeCounts() {
        Map<String, Long> counts = new HashMap<>();
        communes.countByProvince().forEach(count -> counts.put(count.getProvince(), count.getNumber()));
        return counts;
    }

    /** The provinces of a region by code, closed ones too. */
    public List<Province> provincesEverOf(String regionCode) {
        return provinces.findByRegionCodeOrderByCode(regionCode);
    }

    /** @throws NotFound when there is no such commune */
    public Commune commune(String code) {
        return communes.findByCode(code).orElseThrow(() -> new NotFound("commune", code));
    }

    /** The names of all regions and provinces by code, closed ones too, in one query. */
    public Map<String, TwoScripts> names() {
        Map<String, TwoScripts> names = new HashMap<>();
        jdbc.sql("select code, name_ar, name_fr from region union all select code, name_ar, name_fr from province")
                .query(row -> {
                    names.put(row.getString(1), new TwoScripts(row.getString(2), row.getString(3)));
                });
        return names;
    }
}
