package org.amana.membership.joining;

import org.jspecify.annotations.Nullable;

/** Where an applicant lives; each page asks for one of the three. */
class PlaceForm {

    @Nullable
    String regionCode;

    @Nullable
    String provinceCode;

    @Nullable
    String communeCode;

    static PlaceForm of(Draft draft) {
        PlaceForm form = new PlaceForm();
        form.regionCode = draft.regionCode;
        form.provinceCode = draft.provinceCode;
        form.communeCode = draft.communeCode;
        return form;
    }
}
