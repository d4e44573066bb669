package org.amana.membership.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * That an application is sent.
 *
 * @param on the legal day: of the declarations (M2) and the consent (M8) too
 * @param days within which it is decided (M5)
 * @param notice version of the notice that was agreed to (M8)
 * @param secretHash of the private page
 */
public record Sending(Instant at, LocalDate on, int days, String notice, Locale language, String secretHash) {}
