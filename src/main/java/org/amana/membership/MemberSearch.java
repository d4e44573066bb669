package org.amana.membership;

import org.jspecify.annotations.Nullable;

/**
 * What a picker looks for, always within the viewer's scope.
 *
 * @param text beginnings of names in either script, of the number or of the phone; blank for everyone
 */
public record MemberSearch(
        String text, @Nullable String regionCode, @Nullable String provinceCode, boolean activeOnly) {}
