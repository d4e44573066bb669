package org.amana.structure.mandate;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.review.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a new regional secretary what the one before had submitted, and what waits for their word (R5). */
@Component
class Succession implements MandateChange {

    private final Dossiers dossiers;
    private final Notices notices;

    Succession(Dossiers dossiers, Notices notices) {
        this.dossiers = dossiers;
        this.notices = notices;
    }

    @Override
    public void began(Mandate mandate, @Nullable UUID by) {
        if (mandate.office() == Office.REGIONAL) {
            dossiers.waitingForSuccessor(mandate.regionCode())
                    .forEach(dossier -> notices.tell(Telling.region(
                                    "dossier.WAITS",
                                    mandate.regionCode(),
                                    "/reviews/" + dossier.id(),
                                    Map.of("kind", dossier.kind().name()))
                            .once(mandate.id() + " " + Objects.requireNonNullElse(dossier.groupId(), dossier.id()))));
        }
    }

    @Override
    public void ended(Mandate mandate, @Nullable UUID by) {
        // What a predecessor leaves behind waits for whoever comes next.
    }
}
