package org.amana.membership.electorate;

import java.util.Map;
import org.amana.membership.MemberMerge;
import org.springframework.stereotype.Component;

/** M1: a frozen roll stays as it was frozen. */
@Component
class RollsOfMerged implements MemberMerge {

    @Override
    public Map<String, Way> tables() {
        return Map.of("frozen_roll_member", Way.STAYS);
    }
}
