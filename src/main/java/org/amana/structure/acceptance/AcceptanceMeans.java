package org.amana.structure.acceptance;

import java.util.Arrays;
import java.util.List;

/** How someone accepted a seat or a nomination (B4). */
public enum AcceptanceMeans {
    IN_APPLICATION,
    LINK,
    IN_PERSON,
    PHONE,
    LETTER,
    EMAIL;

    /** Those that a secretary records; the others record themselves. */
    public static List<AcceptanceMeans> recorded() {
        return Arrays.stream(values())
                .filter(means -> means != IN_APPLICATION && means != LINK)
                .toList();
    }
}
