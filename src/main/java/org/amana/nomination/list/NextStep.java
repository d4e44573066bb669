package org.amana.nomination.list;

import org.amana.nomination.province.ProvinceName;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next on a list.
 *
 * @param province where, null when it concerns the whole list
 */
public record NextStep(Kind kind, @Nullable ProvinceName province) {

    enum Kind {
        BEGIN,
        /** What the secretary before submitted waits until the successor stands by it (R5). */
        ENDORSE,
        /** Whoever was confirmed left the post: somebody else is to be proposed. */
        REFILL,
        /** A province was returned, or its names were refused. */
        CORRECT,
        /** A province lacks something. */
        CONTINUE,
        /** The proposals fall short of a share (N4). */
        JUSTIFY,
        SUBMIT,
        /** Everything is with the leadership. */
        WAIT,
        /** Every province is decided (N6). */
        CLOSED
    }

    /** @param waitsForSuccessor whether a province waits until the new secretary endorses it */
    public static NextStep of(ListState state, boolean waitsForSuccessor) {
        if (state.list() == null) {
            return new NextStep(Kind.BEGIN, null);
        }
        if (state.closed()) {
            return new NextStep(Kind.CLOSED, null);
        }
        if (waitsForSuccessor) {
            return new NextStep(Kind.ENDORSE, null);
        }
        for (ProvinceState province : state.provinces()) {
            ProvinceStatus status = province.status();
            if (status == ProvinceStatus.VACANT) {
                return new NextStep(Kind.REFILL, province.province());
            }
            if (status == ProvinceStatus.RETURNED || status == ProvinceStatus.REJECTED) {
                return new NextStep(Kind.CORRECT, province.province());
            }
        }
        for (ProvinceState province : state.provinces()) {
            if (province.wantsWork()) {
                return new NextStep(Kind.CONTINUE, province.province());
            }
        }
        if (state.ready().isEmpty()) {
            return new NextStep(Kind.WAIT, null);
        }
        return new NextStep(state.missing().isEmpty() ? Kind.SUBMIT : Kind.JUSTIFY, null);
    }
}
