package org.amana.territory;

/** What stands at the level below the region. */
public enum ProvinceKind {
    PROVINCE,
    PREFECTURE,
    /** Abroad: a country that leadership opened. */
    COUNTRY,
    /** A division of a prefecture that only the party knows. */
    PARTY_PROVINCE
}
