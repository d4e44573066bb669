package org.amana.home.standing;

import org.amana.kernel.TwoScripts;
import org.amana.territory.Province;
import org.amana.territory.ProvinceKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a province stands today.
 *
 * @param secretary who is in office, null while the post is vacant
 * @param members its active members, of those that the viewer may count
 * @param consulted has a consultation on record for the region's present list
 */
public record ProvinceStanding(Province province, @Nullable Officer secretary, long members, boolean consulted) {

    /** A province of which nothing but the territory is shown. */
    public static ProvinceStanding territory(Province province) {
        return new ProvinceStanding(province, null, 0, false);
    }

    public String code() {
        return province.code();
    }

    public TwoScripts name() {
        return province.name();
    }

    public ProvinceKind kind() {
        return province.kind();
    }

    public String path() {
        return "/regions/" + province.regionCode() + "/provinces/" + province.code();
    }
}
