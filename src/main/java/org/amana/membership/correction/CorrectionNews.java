package org.amana.membership.correction;

import java.util.Map;
import org.amana.access.Accounts;
import org.amana.notice.Audience;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.springframework.stereotype.Component;

/** Tells the region and the province that something waits for them, and the member what came of it. */
@Component
class CorrectionNews {

    private final Notices notices;
    private final Accounts accounts;

    CorrectionNews(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    void asked(Correction correction, boolean ofKeeper) {
        String path = "/corrections/" + correction.id();
        Map<String, String> args = Map.of("field", "correctedField." + correction.field());
        notices.tell(Telling.region("correctionAsked", correction.regionCode(), path, args));
        notices.tell(
                Telling.province("correctionAsked", correction.regionCode(), correction.provinceCode(), path, args));
        if (ofKeeper) {
            notices.tell(Telling.leadership("correctionAsked", path, args));
        }
    }

    void decided(Correction correction) {
        Map<String, String> args = Map.of(
                "field",
                "correctedField." + correction.field(),
                "state",
                correction.state().name());
        accounts.ofMember(correction.memberId())
                .ifPresent(account -> notices.tell(new Telling(
                        "correctionDecided",
                        Audience.ACCOUNT,
                        null,
                        null,
                        account.id(),
                        "/me/corrections",
                        args,
                        null)));
    }
}
