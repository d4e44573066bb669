package org.amana.membership.joining;

import org.amana.membership.Gender;
import org.jspecify.annotations.Nullable;

/** An applicant's name in one script or both, and gender as on the identity document. */
class NameForm {

    @Nullable
    String givenNameArabic;

    @Nullable
    String familyNameArabic;

    @Nullable
    String givenNameLatin;

    @Nullable
    String familyNameLatin;

    /** Asked for after the names, as it stands below them. */
    @Nullable
    Gender gender;

    static NameForm of(Draft draft) {
        NameForm form = new NameForm();
        form.givenNameArabic = draft.givenNameArabic;
        form.familyNameArabic = draft.familyNameArabic;
        form.givenNameLatin = draft.givenNameLatin;
        form.familyNameLatin = draft.familyNameLatin;
        form.gender = draft.gender;
        return form;
    }
}
