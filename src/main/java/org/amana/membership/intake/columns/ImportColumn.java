package org.amana.membership.intake.columns;

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

    static final Set<ImportColumn> ARABIC_NAME = EnumSet.of(GIVEN_NAME_ARABIC, FAMILY_NAME_ARABIC);
    static final Set<ImportColumn> LATIN_NAME = EnumSet.of(GIVEN_NAME_LATIN, FAMILY_NAME_LATIN);

    /**
     * Without one of these no row could be good: where a list may hold several provinces, each row says its own.
     *
     * @param provinces to which the rows of the list may belong
     */
    public static Set<ImportColumn> needed(int provinces) {
        return provinces > 1
                ? EnumSet.of(GENDER, BIRTH_DATE, JOINED_ON, PROVINCE)
                : EnumSet.of(GENDER, BIRTH_DATE, JOINED_ON);
    }

    public boolean isDay() {
        return this == BIRTH_DATE || this == JOINED_ON || this == CONSENT_ON;
    }
}
