package org.amana.membership.joining;

import org.jspecify.annotations.Nullable;

/** A code as it is typed. */
class CodeForm {

    @Nullable
    String code;
}
