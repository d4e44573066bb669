package org.amana.administration.account;

import java.util.Map;
import org.amana.access.recovery.RecoveryBegun;
import org.amana.access.recovery.Second;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whose side confirms that a recovery waits for them (A7). */
@Component
class RecoveryNotices {

    private static final String PAGE = "/recoveries";

    private final Notices notices;

    RecoveryNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void begun(RecoveryBegun recovery) {
        String region = recovery.regionCode();
        if (recovery.second() == Second.SIGNATORY) {
            notices.tell(Telling.leadership("recoveryWaits", PAGE, Map.of()));
        } else if (recovery.second() == Second.SECRETARY && region != null) {
            notices.tell(Telling.region("recoveryWaits", region, PAGE, Map.of()));
        }
    }
}
