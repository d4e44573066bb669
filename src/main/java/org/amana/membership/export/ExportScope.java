package org.amana.membership.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amana.access.Role;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.jspecify.annotations.Nullable;

/**
 * Whose members an export may hold: fixed when it is asked for, and asked about again whenever it is made or had (A1, A3).
 *
 * @param regions whole regions, {@code *} for all
 * @param provinces provinces besides
 * @param provinceRegions the regions of these provinces
 */
record ExportScope(Set<String> regions, Set<String> provinces, Set<String> provinceRegions) {

    private static final String ALL = "*";

    /** Everything that the viewer may take away. */
    static ExportScope of(Viewer by, java.util.function.Function<String, String> regionOf) {
        if (by.leadership()) {
            return new ExportScope(Set.of(ALL), Set.of(), Set.of());
        }
        List<String> provinces = by.provincesAsSecretary();
        return new ExportScope(
                new LinkedHashSet<>(by.regionsAsSecretary()),
                new LinkedHashSet<>(provinces),
                new TreeSet<>(provinces.stream().map(regionOf).toList()));
    }

    static ExportScope region(String code) {
        return new ExportScope(Set.of(code), Set.of(), Set.of());
    }

    static ExportScope province(String region, String code) {
        return new ExportScope(Set.of(), Set.of(code), Set.of(region));
    }

    /** The territories of some members: of each the region where the viewer has it, or else the province. */
    static ExportScope around(Viewer by, Collection<MemberSummary> members) {
        Set<String> regions = new TreeSet<>();
        Set<String> provinces = new TreeSet<>();
        Set<String> provinceRegions = new TreeSet<>();
        for (MemberSummary member : members) {
            if (by.exportsMembersOf(member.regionCode(), null)) {
                regions.add(member.regionCode());
            } else {
                provinces.add(member.provinceCode());
                provinceRegions.add(member.regionCode());
            }
        }
        return new ExportScope(regions, provinces, provinceRegions);
    }

    /** Whether someone may take all of this away; no preparer may (A6). */
    boolean allows(Viewer by, java.util.function.Function<String, String> regionOf) {
        if (regions.contains(ALL)) {
            return by.leadership();
        }
        return !(regions.isEmpty() && provinces.isEmpty())
                && regions.stream().allMatch(region -> by.exportsMembersOf(region, null))
                && provinces.stream().allMatch(province -> by.exportsMembersOf(regionOf.apply(province), province));
    }

    /** The rows that the database shows to whoever makes it: no more than that. */
    RowScope rows() {
        return regions.contains(ALL) ? RowScope.EVERYTHING : new RowScope(regions, provinces);
    }

    /** The role by which the viewer may have it. */
    Role roleOf(Viewer by) {
        if (by.leadership()) {
            return Role.CENTRAL_LEADERSHIP;
        }
        boolean regional = regions.stream().anyMatch(by::secretaryOf)
                || provinceRegions.stream().anyMatch(by::secretaryOf);
        return regional ? Role.REGIONAL_SECRETARY : Role.PROVINCIAL_SECRETARY;
    }

    /** The one territory that it speaks of, null for several and for all. */
    @Nullable
    String territory() {
        Set<String> all = new TreeSet<>(regions);
        all.addAll(provinces);
        String only = all.size() == 1 ? all.iterator().next() : null;
        return ALL.equals(only) ? null : only;
    }
}
