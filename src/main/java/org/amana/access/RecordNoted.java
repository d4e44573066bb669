package org.amana.access;

import java.util.UUID;

/**
 * An administrator noted which member's record is that of an account's holder, who decides nothing about it from now on (A4).
 *
 * @param known false where the holder is no member
 */
public record RecordNoted(UUID accountId, boolean known) {}
