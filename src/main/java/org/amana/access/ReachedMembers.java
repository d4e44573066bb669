package org.amana.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose membership an address leads to, for signing in by code (M7). Asked for the system's own work: what it answers is
 * never shown before the code that was sent to that address has come back.
 */
public interface ReachedMembers {

    /**
     * The members, active or suspended, whose space a code opens that is sent to this e-mail address or telephone number, as
     * it is typed: it has stood in their record for some days, or they confirmed it. In no order, and empty where nobody is.
     */
    List<UUID> at(String contact);

    /**
     * The one of them whose member number or birth date this is, where several share the address.
     *
     * @param number such as {@code 04-002318}, null when the birth date tells them apart
     * @return empty unless it is exactly one
     */
    Optional<UUID> at(String contact, @Nullable String number, @Nullable LocalDate birthDate);

    /** Whether a code that is sent there opens this member's space, now. */
    boolean opens(String contact, UUID memberId);

    /**
     * The account that the code opens, made where there is none; joins the caller's transaction where there is one, which
     * then sees the member's province.
     *
     * @return empty where a code is not enough: the account is closed, an office comes with it, or the membership is not
     *     in force
     */
    Optional<UUID> accountFor(UUID memberId);
}
