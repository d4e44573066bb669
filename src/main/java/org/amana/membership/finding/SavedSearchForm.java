package org.amana.membership.finding;

import org.jspecify.annotations.Nullable;

/** Under which name a search is kept. */
class SavedSearchForm {

    @Nullable
    String name;

    /** What is looked for, as an address says it. */
    @Nullable
    String address;
}
