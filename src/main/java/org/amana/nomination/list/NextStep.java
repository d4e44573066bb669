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

    public static NextStep of(ListState state) {
        if (state.list() == null) {
            return new NextStep(Kind.BEGIN, null);
        }
        if (state.closed()) {
            return new NextStep(Kind.CLOSED, null);
        }
        for (ProvinceState province : state.provinces()) {
            ProvinceStatus status = province.status();
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
