package org.amana.nomination.nominee;

import java.util.Map;
import java.util.UUID;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the region, and the leadership where it has the dossier, that a nominee does not stand any more (N3, B8). */
@Component
class DepartureNotices {

    private final Notices notices;

    DepartureNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param by who recorded it; the region knows what it recorded itself */
    void tell(Nominee nominee, Standing how, Dossier dossier, @Nullable UUID by) {
        String key = "nominee." + how;
        Map<String, String> args = Map.of(
                "region", nominee.regionCode(), "province", nominee.provinceCode(), "reference", dossier.reference());
        if (by == null || how == Standing.INELIGIBLE) {
            String path = "/regions/" + nominee.regionCode() + "/nominees/" + nominee.provinceCode();
            notices.tell(Telling.region(key, nominee.regionCode(), path, args));
        }
        if (dossier.state() == DossierState.SUBMITTED) {
            notices.tell(Telling.leadership(key + ".review", "/reviews/" + dossier.id(), args));
        }
    }
}
