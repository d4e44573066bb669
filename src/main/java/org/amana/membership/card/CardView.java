package org.amana.membership.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as pages show it.
 *
 * @param endNote why it was revoked: for those who keep the member's record
 */
public record CardView(
        UUID id,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        CardStanding standing,
        @Nullable LocalDate endedOn,
        @Nullable CardEnd endReason,
        @Nullable String endNote) {

    /** It can be shown, printed, replaced and revoked. */
    public boolean current() {
        return standing != CardStanding.ENDED;
    }
}
