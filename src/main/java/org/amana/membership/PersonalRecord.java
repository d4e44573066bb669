package org.amana.membership;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a room tells of a member in the copy of everything that is held about them (M7): one bean for each part. Asked in a
 * row scope that shows every territory, since a member's past may lie in another one; each answers for one member only. The
 * copy holds every row with the member's key besides, so that a room without such a bean hides nothing: it is only not in
 * words.
 */
public interface PersonalRecord {

    /** Message key of the part's heading. */
    String heading();

    /** What is held, the newest first; each a few facts in their order. */
    List<List<Fact>> of(UUID memberId, @Nullable UUID accountId);

    /** The place among the parts: the smallest is the first. */
    int order();

    /**
     * One fact.
     *
     * @param label message key
     * @param value a text, number, day, instant, label, name in two scripts or resolvable message; null is left out
     */
    record Fact(String label, @Nullable Object value) {}
}
