package org.amana.membership;

import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/** The names of a person as they are typed, in one script or both; forms that ask for them bind them directly. */
public abstract class TypedNames {

    protected @Nullable String givenNameArabic;
    protected @Nullable String familyNameArabic;
    protected @Nullable String givenNameLatin;
    protected @Nullable String familyNameLatin;

    /** As they stand now, to be changed. */
    protected final void names(TwoScripts given, TwoScripts family) {
        givenNameArabic = given.arabic();
        givenNameLatin = given.latin();
        familyNameArabic = family.arabic();
        familyNameLatin = family.latin();
    }

    public final TwoScripts givenName() {
        return new TwoScripts(text(givenNameArabic), text(givenNameLatin));
    }

    public final TwoScripts familyName() {
        return new TwoScripts(text(familyNameArabic), text(familyNameLatin));
    }

    protected final boolean nameless() {
        return (text(givenNameArabic) + text(familyNameArabic) + text(givenNameLatin) + text(familyNameLatin))
                .isBlank();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
