package org.amana.structure.secretary;

import java.util.List;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * The post of a region's or a province's secretary.
 *
 * @param province null for the region's
 * @param inOffice null while the post is vacant
 * @param before who held it before, the newest first
 * @param appoints whether the viewer appoints and ends
 * @param extensible whether the viewer gives who is in office more time
 * @param takesPapers whether the viewer takes letters away: no preparer does (A6)
 * @param waitsForActivation whether who is in office has still to take the account into use
 */
record SecretaryPage(
        String region,
        TwoScripts regionName,
        @Nullable String province,
        @Nullable TwoScripts provinceName,
        @Nullable Holder inOffice,
        List<Holder> before,
        boolean appoints,
        boolean extensible,
        boolean takesPapers,
        boolean waitsForActivation) {

    public boolean regional() {
        return province == null;
    }

    /** The page of the region, or of the province. */
    public String territoryPath() {
        return "/regions/" + region + (province == null ? "" : "/provinces/" + province);
    }

    public String path() {
        return territoryPath() + "/secretary";
    }

    /** Whether somebody can be appointed: the post is vacant, or an acting secretary gives way. */
    public boolean open() {
        return inOffice == null || (regional() && inOffice.mandate().acting());
    }
}
