package org.amana.nomination.nominee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.MemberMerge;
import org.springframework.stereotype.Component;

/** M1, N3: nominations of two records of one person become those of one, who stands on one list only. */
@Component
class NominationsOfMerged implements MemberMerge {

    private final NomineeRepository nominees;

    NominationsOfMerged(NomineeRepository nominees) {
        this.nominees = nominees;
    }

    @Override
    public Map<String, Way> tables() {
        return Map.of("nominee", Way.FOLLOWS);
    }

    @Override
    public List<Reason> hinders(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        Optional<StandingNomination> absorbed =
                nominees.standingOf(pair.absorbed().id());
        if (absorbed.isPresent() && nominees.standingOf(pair.survivor().id()).isPresent()) {
            reasons.add(new Reason("N3.mergeTwoNominations", null, List.of()));
        }
        absorbed.filter(standing ->
                        !standing.provinceCode().equals(pair.survivor().provinceCode()))
                .ifPresent(standing -> reasons.add(new Reason("N3.mergeElsewhere", null, List.of())));
        return reasons;
    }
}
