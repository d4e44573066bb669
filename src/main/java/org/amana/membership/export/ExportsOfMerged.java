package org.amana.membership.export;

import java.util.Map;
import org.amana.membership.MemberMerge;
import org.springframework.stereotype.Component;

/** M1, M7: whose data was taken away, whichever of two records it stood in, is told of it. */
@Component
class ExportsOfMerged implements MemberMerge {

    @Override
    public Map<String, Way> tables() {
        return Map.of("export_row", Way.JOINS);
    }
}
