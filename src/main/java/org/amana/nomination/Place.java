package org.amana.nomination;

/**
 * Where a change is made.
 *
 * @param version the version of the province's proposal that the page showed
 */
public record Place(String regionCode, String provinceCode, int version) {}
