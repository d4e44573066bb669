package org.amana.membership.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.amana.outbox.Means;

/** Where the applicant answered with the code that was sent there, and when. */
@Embeddable
public record ConfirmedContact(
        @Enumerated(EnumType.STRING) @Column(name = "contact_means")
        Means means,

        @Column(name = "contact_confirmed_at") Instant at) {}
