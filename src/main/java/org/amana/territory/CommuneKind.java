package org.amana.territory;

/** The class of a commune in the 2024 census; arrondissements divide six cities and are not communes themselves. */
public enum CommuneKind {
    URBAN,
    RURAL,
    ARRONDISSEMENT
}
