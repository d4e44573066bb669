package org.amana.membership.person;

import java.util.List;
import org.amana.membership.MemberSummary;
import org.jspecify.annotations.Nullable;

/**
 * Who within scope is, or may be, the person of a form (M1).
 *
 * @param same the member who has that very document
 * @param alike members with the same phone, or the same birth date and a similar name
 */
record Matches(@Nullable MemberSummary same, List<MemberSummary> alike) {

    static final Matches NONE = new Matches(null, List.of());

    public boolean any() {
        return same != null || !alike.isEmpty();
    }
}
