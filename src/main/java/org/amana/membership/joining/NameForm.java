package org.amana.membership.joining;

import org.amana.membership.Gender;
import org.amana.membership.TypedNames;
import org.jspecify.annotations.Nullable;

/** An applicant's name in one script or both, and gender as on the identity document. */
class NameForm extends TypedNames {

    /** Asked for after the names, as it stands below them. */
    @Nullable
    Gender gender;

    static NameForm of(Draft draft) {
        NameForm form = new NameForm();
        form.names(draft.givenName(), draft.familyName());
        form.gender = draft.gender;
        return form;
    }
}
