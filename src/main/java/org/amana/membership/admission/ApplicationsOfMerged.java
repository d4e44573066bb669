package org.amana.membership.admission;

import java.util.Map;
import org.amana.membership.MemberMerge;
import org.springframework.stereotype.Component;

/** M1: by which application somebody came goes on with the one record of that person. */
@Component
class ApplicationsOfMerged implements MemberMerge {

    @Override
    public Map<String, Way> tables() {
        return Map.of("application", Way.FOLLOWS);
    }
}
