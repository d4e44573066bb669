package org.amana.access;

import org.jspecify.annotations.Nullable;

/**
 * A role in a territory.
 *
 * @param signatory the mark on a leadership assignment that lets its holder appoint, approve, reject and confirm
 * @param regionCode the region, null for the nation
 * @param provinceCode the province, null for the whole region or nation
 */
public record Grant(
        Role role,
        boolean signatory,
        @Nullable String regionCode,
        @Nullable String provinceCode) {

    public static Grant nation(Role role) {
        return new Grant(role, false, null, null);
    }

    public static Grant leaderWhoSigns() {
        return new Grant(Role.CENTRAL_LEADERSHIP, true, null, null);
    }

    public static Grant region(Role role, String regionCode) {
        return new Grant(role, false, regionCode, null);
    }

    public static Grant province(Role role, String regionCode, String provinceCode) {
        return new Grant(role, false, regionCode, provinceCode);
    }
}
