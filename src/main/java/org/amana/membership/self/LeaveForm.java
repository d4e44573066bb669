package org.amana.membership.self;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a member says on leaving; only that it is meant is asked for. */
class LeaveForm {

    boolean meant;

    @Size(max = 1000)
    @Nullable
    String reason;
}
