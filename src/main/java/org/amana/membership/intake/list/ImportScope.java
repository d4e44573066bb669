package org.amana.membership.intake.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.territory.Province;
import org.amana.territory.Region;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For which territories someone may import: the regions and provinces whose secretary it is, or prepares for (A3, A6). */
@Component
public class ImportScope {

    private final Territories territories;

    ImportScope(Territories territories) {
        this.territories = territories;
    }

    /**
     * Where a list's people belong.
     *
     * @param code of the region or the province
     * @param provinceCode null for a whole region
     * @param provinces to which its rows may belong
     */
    public record Territory(
            String code,
            TwoScripts name,
            String regionCode,
            @Nullable String provinceCode,
            List<Province> provinces) {

        /** Without these columns no row of a list could be good. */
        public Set<ImportColumn> needed() {
            return ImportColumn.needed(provinces.size());
        }

        public boolean isOf(MemberImport list) {
            return regionCode.equals(list.regionCode()) && Objects.equals(provinceCode, list.provinceCode());
        }
    }

    /** @throws NotFound when there is none */
    public List<Territory> of(Viewer by) {
        List<Territory> kept = new ArrayList<>();
        for (String code : by.regionsPrepared()) {
            Region region = territories.region(code);
            kept.add(new Territory(code, region.name(), code, null, territories.provincesOf(code)));
        }
        for (String code : by.provincesAsSecretary()) {
            Province province = territories.province(code);
            kept.add(new Territory(code, province.name(), province.regionCode(), code, List.of(province)));
        }
        Viewer.require(!kept.isEmpty(), "territories", "kept");
        return kept;
    }

    /** @throws NotFound unless it is one of the viewer's */
    public Territory chosen(Viewer by, String code) {
        return of(by).stream()
                .filter(territory -> territory.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("territory", code));
    }

    /** Whether the viewer keeps the members of the list's territory: sends, reads, corrects, gives up. */
    public static boolean keeps(Viewer by, MemberImport list) {
        String province = list.provinceCode();
        return province == null ? by.prepares(list.regionCode()) : by.keepsMembersOf(list.regionCode(), province);
    }

    /** @throws NotFound unless the viewer keeps the members of the list's territory */
    public void require(Viewer by, MemberImport list) {
        Viewer.require(keeps(by, list), "import", list.id());
    }

    /** @throws NotFound unless the viewer decides about the members of the list's territory: no preparer does (A6) */
    public void requireDecision(Viewer by, MemberImport list) {
        Viewer.require(decides(by, list), "import", list.id());
    }

    public static boolean decides(Viewer by, MemberImport list) {
        String province = list.provinceCode();
        return province == null
                ? by.secretaryOf(list.regionCode())
                : by.decidesOnMembersOf(list.regionCode(), province);
    }

    /** The provinces to which the rows of a list may belong. */
    public List<Province> provincesOf(MemberImport list) {
        return list.provinceCode() == null
                ? territories.provincesOf(list.regionCode())
                : List.of(territories.province(list.provinceCode()));
    }
}
