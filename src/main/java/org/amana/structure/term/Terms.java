package org.amana.structure.term;

import java.util.List;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.structure.mandate.Mandates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the passing of days does. It may run at any hour, on any instance, late or twice: a mandate ends once, and each end
 * is told once at each of its marks.
 */
@Component
public class Terms {

    private static final Logger log = LoggerFactory.getLogger(Terms.class);

    private final Mandates mandates;
    private final TermNotices notices;

    Terms(Mandates mandates, TermNotices notices) {
        this.mandates = mandates;
        this.notices = notices;
    }

    public void pass() {
        CurrentViewer.within(RowScope.EVERYTHING, () -> {
            List<UUID> lapsed = mandates.lapsed();
            lapsed.forEach(this::end);
            notices.tell();
            return lapsed.size();
        });
    }

    /** One that can not be ended now keeps no other from ending; it is tried again the next time. */
    private void end(UUID mandate) {
        try {
            mandates.endLapsed(mandate);
        } catch (RuntimeException failed) {
            log.error("The mandate {} ran out and could not be ended", mandate, failed);
        }
    }
}
