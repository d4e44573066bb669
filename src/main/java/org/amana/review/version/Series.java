package org.amana.review.version;

import java.util.Locale;
import java.util.Optional;
import org.amana.review.Dossier;
import org.amana.review.DossierKind;
import org.jspecify.annotations.Nullable;

/**
 * What is followed through time in a region: a body, its nominees as a whole list, or those of one province.
 *
 * @param key how it is called in an address
 * @param province of one province's nominees, null for everything else
 */
record Series(String key, DossierKind kind, @Nullable String province) {

    static final Series LIST = new Series("nominees", DossierKind.NOMINATION, null);

    static Series body(DossierKind kind) {
        return new Series(kind.name().toLowerCase(Locale.ROOT), kind, null);
    }

    static Series province(String code) {
        return new Series(code, DossierKind.NOMINATION, code);
    }

    /** The one to which a dossier belongs by itself. */
    static Series of(Dossier dossier) {
        return dossier.provinceCode() == null ? body(dossier.kind()) : province(dossier.provinceCode());
    }

    /** @param key of an address; a province's is its code */
    static Optional<Series> called(String key) {
        for (DossierKind kind : DossierKind.values()) {
            if (kind != DossierKind.NOMINATION && body(kind).key.equals(key)) {
                return Optional.of(body(kind));
            }
        }
        if (key.equals(LIST.key)) {
            return Optional.of(LIST);
        }
        return key.isEmpty() || !Character.isDigit(key.charAt(0)) ? Optional.empty() : Optional.of(province(key));
    }

    /** Several dossiers together: all provinces of a list. */
    boolean together() {
        return equals(LIST);
    }

    boolean has(Dossier dossier) {
        return dossier.kind() == kind
                && (province == null || province.equals(dossier.provinceCode()))
                && (!together() || dossier.groupId() != null);
    }
}
