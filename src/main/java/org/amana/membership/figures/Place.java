package org.amana.membership.figures;

import java.util.Map;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whose figures are looked at.
 *
 * @param name null for all that the viewer sees
 */
record Place(
        @Nullable String region,
        @Nullable String province,
        @Nullable TwoScripts name) {

    /** By what it is divided in an address. */
    String parts() {
        return region == null ? "region" : "province";
    }

    /** The list that shows exactly what a number counts here. */
    String address(String path, Map<String, ?> said) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        // whoever has one province of a region asks for that alone
        if (region != null && province == null) {
            address.queryParam("region", region);
        }
        if (province != null && !said.containsKey("province")) {
            address.queryParam("province", province);
        }
        said.forEach(address::queryParam);
        return address.build().toUriString();
    }
}
