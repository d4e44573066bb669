package org.amana.territory;

/**
 * A commune as a file gives it.
 *
 * @param line the row's number in the file
 * @param code official code, which begins with its province's
 * @param kind as {@link CommuneKind}
 */
public record CommuneRow(int line, String code, String kind, String nameAr, String nameFr) {}
