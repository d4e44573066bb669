package org.amana.membership.intake.columns;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a column of an imported list may hold. Its headers are the messages {@code importColumn.<NAME>}. */
public enum ImportColumn {
    GIVEN_NAME_ARABIC,
    FAMILY_NAME_ARABIC,
    GIVEN_NAME_LATIN,
    FAMILY_NAME_LATIN,
    GENDER,
    BIRTH_DATE,
    IDENTITY_KIND,
    IDENTITY_NUMBER,
    PHONE,
    EMAIL,
    ADDRESS,
    PROVINCE,
    COMMUNE,
    JOINED_ON,
    CONSENT_ON;

    /** Without one of these no row could be good. */
    public static final Set<ImportColumn> REQUIRED =
            Collections.unmodifiableSet(EnumSet.of(GENDER, BIRTH_DATE, JOINED_ON));

    static final Set<ImportColumn> ARABIC_NAME = EnumSet.of(GIVEN_NAME_ARABIC, FAMILY_NAME_ARABIC);
    static final Set<ImportColumn> LATIN_NAME = EnumSet.of(GIVEN_NAME_LATIN, FAMILY_NAME_LATIN);

    public boolean isDay() {
        return this == BIRTH_DATE || this == JOINED_ON || this == CONSENT_ON;
    }
}
