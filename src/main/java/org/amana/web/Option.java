package org.amana.web;

/**
 * One thing to choose in a form.
 *
 * @param value what is sent
 * @param label what is read, in the reader's language
 */
public record Option(String value, String label) {}
