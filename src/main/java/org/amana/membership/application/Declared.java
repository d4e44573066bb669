package org.amana.membership.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the applicant declared as the application was sent.
 *
 * @param on that they belong to no other party (M2)
 * @param consentOn that their data may be kept (M8)
 * @param notice version of the notice that they agreed to
 */
@Embeddable
public record Declared(
        @Column(name = "declared_on") LocalDate on,
        @Column(name = "consent_on") LocalDate consentOn,
        @Column(name = "consent_notice") String notice) {}
