package org.amana.membership.intake;

/** What a column of an imported list may hold. Its headers are the messages {@code importColumn.<NAME>}. */
enum ImportColumn {
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

    boolean isDay() {
        return this == BIRTH_DATE || this == JOINED_ON || this == CONSENT_ON;
    }

    /** Without it no row could be good. */
    boolean required() {
        return this == GENDER || this == BIRTH_DATE || this == JOINED_ON;
    }
}
