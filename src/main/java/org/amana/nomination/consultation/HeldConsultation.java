package org.amana.nomination.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A consultation as it stands.
 *
 * @param present how many people were there
 * @param files attachments
 * @param earlier of a list that is closed
 * @param frozen a province that rests on it is with the leadership or decided, so that it no longer changes (R2)
 */
public record HeldConsultation(
        UUID id,
        int version,
        String regionCode,
        Set<String> provinces,
        LocalDate heldOn,
        String place,
        int present,
        String summary,
        List<UUID> files,
        boolean earlier,
        boolean frozen) {}
