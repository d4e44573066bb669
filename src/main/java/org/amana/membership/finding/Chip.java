package org.amana.membership.finding;

/**
 * A filter that is active.
 *
 * @param label what is asked for
 * @param value what it has to be, in the reader's language
 * @param remove the list without it
 */
public record Chip(String label, String value, String remove) {}
