package org.amana.paper;

import java.time.LocalDate;

/**
 * What whoever holds a paper learns when checking it, and nothing more (N6).
 *
 * @param fingerprint SHA-256 of the file, in hexadecimal
 */
record GenuinePaper(PaperKind kind, String regionCode, LocalDate date, String fingerprint) {}
