package org.amana.access.recovery;

import org.jspecify.annotations.Nullable;

/**
 * Who has to confirm.
 *
 * @param regionCode whose secretary, where it is a secretary
 */
record SecondNeeded(Second second, @Nullable String regionCode) {

    static final SecondNeeded NOBODY = new SecondNeeded(Second.NOBODY, null);
}
