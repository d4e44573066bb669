package org.amana.structure.mandate;

/** What a mandate makes of someone (B1, N6). */
public enum Office {
    REGIONAL,
    PROVINCIAL
}
