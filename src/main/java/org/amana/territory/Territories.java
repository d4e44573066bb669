package org.amana.territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of territories, which everyone may read (T1). In templates {@code @territories}. */
@Service("territories")
@Transactional(readOnly = true)
public class Territories {

    private final Tree tree;
    private final Communes communes;
    private final LegalDay legalDay;

    Territories(Tree tree, Communes communes, LegalDay legalDay) {
        this.tree = tree;
        this.communes = communes;
        this.legalDay = legalDay;
    }

    /** The twelve, then the one for members abroad. */
    public List<Region> regions() {
        return List.copyOf(tree.now().regions().values());
    }

    /** @throws NotFound when there is no such region */
    public Region region(String code) {
        return Optional.ofNullable(tree.now().regions().get(code)).orElseThrow(() -> new NotFound("region", code));
    }

    /** The provinces, prefectures or countries of a region that are open today, by code. */
    public List<Province> provincesOf(String regionCode) {
        return provincesEverOf(regionCode).stream()
                .filter(province -> province.openOn(legalDay.today()))
                .toList();
    }

    /** All provinces that are open today, by code. */
    public List<Province> provinces() {
        return tree.now().provinces().values().stream()
                .filter(province -> province.openOn(legalDay.today()))
                .toList();
    }

    /** @throws NotFound when there is no such province */
    public Province province(String code) {
        return Optional.ofNullable(tree.now().provinces().get(code)).orElseThrow(() -> new NotFound("province", code));
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
        return tree.now().provinces().values().stream()
                .filter(province -> province.regionCode().equals(regionCode))
                .toList();
    }

    /** @throws NotFound when there is no such commune */
    public Commune commune(String code) {
        return communes.findByCode(code).orElseThrow(() -> new NotFound("commune", code));
    }

    /** The names of communes by code, closed ones too, in one query. */
    public Map<String, TwoScripts> communeNames(Collection<String> codes) {
        Map<String, TwoScripts> names = new HashMap<>();
        communes.findByCodeIn(codes).forEach(commune -> names.put(commune.code(), commune.name()));
        return names;
    }

    /** The names of all regions and provinces by code, closed ones too. */
    public Map<String, TwoScripts> names() {
        return tree.now().names();
    }
}
