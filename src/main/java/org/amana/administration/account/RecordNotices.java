package org.amana.administration.account;

import java.util.Map;
import org.amana.access.RecordNoted;
import org.amana.notice.Audience;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an account's holder which record was noted as theirs: nobody is barred from deciding behind their back (A4). */
@Component
class RecordNotices {

    private final Notices notices;

    RecordNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void noted(RecordNoted record) {
        notices.tell(new Telling(
                "recordNoted",
                Audience.ACCOUNT,
                null,
                null,
                record.accountId(),
                "/account",
                Map.of("known", String.valueOf(record.known())),
                null));
    }
}
