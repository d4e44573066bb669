package org.amana.access;

import java.util.Locale;
import java.util.UUID;

/**
 * Someone to write to.
 *
 * @param address e-mail address
 * @param language the language they chose last, Arabic where that is not known
 */
public record Correspondent(UUID accountId, String address, Locale language) {}
