package org.amana.membership.correction;

import java.util.Map;
import org.amana.membership.MemberMerge;
import org.springframework.stereotype.Component;

/** M1: what somebody asked to have corrected is the surviving record's; two that wait for one field bar the merge. */
@Component
class CorrectionsOfMerged implements MemberMerge {

    @Override
    public Map<String, Way> tables() {
        return Map.of("correction", Way.FOLLOWS);
    }
}
