package org.amana.home.region;

import java.util.List;
import org.amana.home.standing.ProvinceStanding;
import org.amana.home.standing.Status;
import org.amana.territory.Commune;
import org.amana.territory.CommuneKind;
import org.amana.territory.Region;

/**
 * A province.
 *
 * @param people whether the viewer reads who is there, and not only the territory
 * @param dossiers whether the viewer reads the region's dossiers
 */
record ProvincePage(
        ProvinceStanding province, Region region, List<Commune> communes, boolean people, boolean dossiers) {

    public Status consultations() {
        return province.consulted() ? Status.done("home.status.held") : Status.open("home.status.notHeld");
    }

    public CommuneKind[] communeKinds() {
        return CommuneKind.values();
    }

    public List<Commune> communesOf(CommuneKind kind) {
        return communes.stream().filter(commune -> commune.kind() == kind).toList();
    }
}
