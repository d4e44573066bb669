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
        return SortName.column(LocaleContextHolder.getLocale());
    }

    boolean descending() {
        return this == JOINED;
    }
}
