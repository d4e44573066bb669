package org.amana.structure.acceptance;

import java.time.Instant;
import java.util.UUID;

/** A question that waits for a member's answer, in the application. */
public record Pending(
        UUID invitationId, String kind, UUID subjectId, String regionCode, InvitationText text, Instant since) {}
