package org.amana.membership.intake;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/** A row as it was judged, with the reasons to show. */
record StoredRow(StagedRow row, Standing standing, List<MessageSourceResolvable> reasons) {

    public int number() {
        return row.number();
    }

    public String name() {
        return row.name();
    }

    public boolean bad() {
        return standing == Standing.BAD;
    }
}
