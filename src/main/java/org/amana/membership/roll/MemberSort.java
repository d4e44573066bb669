package org.amana.membership.roll;

import org.springframework.context.i18n.LocaleContextHolder;

/** The order of a list of members; each has an index for the nation, a region and a province. */
public enum MemberSort {
    NAME,
    /** The newest first. */
    JOINED;

    String column() {
        if (this == JOINED) {
            return "joined_on";
        }
        return LocaleContextHolder.getLocale().getLanguage().equals("ar") ? "sort_ar" : "sort_latin";
    }

    boolean descending() {
        return this == JOINED;
    }
}
