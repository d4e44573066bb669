package org.amana.review.page;

import org.amana.review.Dossier;
import org.amana.review.DossierKind;
import org.jspecify.annotations.Nullable;

/** What of the inbox is shown; it stays in the address. */
record InboxFilter(@Nullable String kind, @Nullable String region) {

    boolean shows(Dossier dossier) {
        return (chosen() == null || dossier.kind() == chosen())
                && (region == null || region.isBlank() || dossier.regionCode().equals(region));
    }

    /** The kind asked for; one that does not exist is as good as none. */
    public @Nullable DossierKind chosen() {
        for (DossierKind known : DossierKind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return null;
    }

    public boolean narrows() {
        return chosen() != null || (region != null && !region.isBlank());
    }
}
