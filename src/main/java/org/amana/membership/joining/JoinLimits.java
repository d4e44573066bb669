package org.amana.membership.joining;

import java.time.Duration;
import java.util.Locale;
import org.amana.throttle.Limit;
import org.amana.throttle.Throttle;
import org.springframework.stereotype.Component;

/**
 * How often the public form serves one client and one address. The limits are wide: an office, a university or a whole
 * telephone network may be one client. Codes have limits of their own.
 */
@Component
class JoinLimits {

    private static final Limit BEGUN = new Limit("JOIN_BEGUN", 120, Duration.ofHours(1));
    private static final Limit SENT = new Limit("JOIN_SENT", 60, Duration.ofHours(1));
    private static final Limit SENT_FOR_ADDRESS = new Limit("JOIN_SENT_ADDRESS", 5, Duration.ofDays(1));

    private final Throttle throttle;

    JoinLimits(Throttle throttle) {
        this.throttle = throttle;
    }

    void beginning(String client) {
        throttle.spend(BEGUN, client);
    }

    /** The same whether anybody is registered at this address or not (M1). */
    void sending(String client, String address) {
        throttle.spend(SENT, client);
        throttle.spend(SENT_FOR_ADDRESS, address.toLowerCase(Locale.ROOT));
    }
}
