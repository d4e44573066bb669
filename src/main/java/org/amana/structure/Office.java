package org.amana.structure;

/** What a mandate makes of someone (B1, N6). */
public enum Office {
    REGIONAL,
    PROVINCIAL
}
