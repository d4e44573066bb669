package org.amana.membership.naming;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out of parts of names, as long as there is room: given names and families come back again and again. */
final class Remembered<P, W> {

    private static final int MOST = 10_000;

    private final Map<P, W> known = new ConcurrentHashMap<>();
    private final Function<P, W> work;

    /** @param work always gives the same of the same part, and nothing that anyone changes */
    Remembered(Function<P, W> work) {
        this.work = work;
    }

    W of(P part) {
        W before = known.get(part);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        W fresh = work.apply(part);
        known.put(part, fresh);
        return fresh;
    }
}
