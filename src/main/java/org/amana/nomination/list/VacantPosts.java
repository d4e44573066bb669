package org.amana.nomination.list;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.springframework.stereotype.Component;

/** Which provinces have a secretary, and which wait for one; whoever is only acting leaves the post vacant (B1). */
@Component
public class VacantPosts {

    private final Mandates mandates;
    private final Territories territories;

    VacantPosts(Mandates mandates, Territories territories) {
        this.mandates = mandates;
        this.territories = territories;
    }

    /** The provincial secretaries of a region who are in office for good, by province. */
    public Map<String, Mandate> inOffice(String regionCode) {
        return mandates.provincialSecretaries(regionCode).entrySet().stream()
                .filter(office -> !office.getValue().acting())
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
    }

    /** The provinces of a region that have none. */
    public List<Province> of(String regionCode) {
        Map<String, Mandate> filled = inOffice(regionCode);
        return territories.provincesOf(regionCode).stream()
                .filter(province -> !filled.containsKey(province.code()))
                .toList();
    }
}
