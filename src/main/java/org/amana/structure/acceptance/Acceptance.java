package org.amana.structure.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That someone accepted (B4). Silence is not acceptance: without one of these there is none.
 *
 * @param on the day on which they accepted
 * @param attachmentId a scan, where there is one
 */
@Embeddable
public record Acceptance(
        @Column(name = "accepted_means") @Enumerated(EnumType.STRING)
        AcceptanceMeans means,

        @Column(name = "accepted_on") LocalDate on,

        @Column(name = "accepted_attachment_id") @Nullable UUID attachmentId) {}
