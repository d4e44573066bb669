package org.amana.membership.correction;

import java.util.Set;

/** What of a record a member asks to have corrected; one at a time. */
enum CorrectedField {
    NAME("givenNameArabic", "familyNameArabic", "givenNameLatin", "familyNameLatin"),
    GENDER("gender"),
    BIRTH_DATE("birthDate"),
    IDENTITY("identityKind", "identityNumber"),
    /** Confirmed by the region where no code can be sent. */
    PHONE("phone"),
    /** Confirmed by the region where no code can be sent. */
    EMAIL("email"),
    PHOTOGRAPH("photograph");

    private final Set<String> inputs;

    CorrectedField(String... inputs) {
        this.inputs = Set.of(inputs);
    }

    /** The fields of the form that ask for it. */
    Set<String> inputs() {
        return inputs;
    }
}
