package org.amana.nomination.nominee;

import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;

/** A nominee as things stand: who it is, and each requirement met or not. */
public record NomineeState(Nominee nominee, MemberSummary member, List<RequirementCheck> checks) {

    public UUID id() {
        return nominee.id();
    }

    public TwoScripts name() {
        return member.name();
    }

    boolean eligible() {
        return checks.stream().allMatch(RequirementCheck::satisfied);
    }

    /** What is neither met nor waived. */
    public List<RequirementCheck> unmet() {
        return checks.stream().filter(check -> !check.satisfied()).toList();
    }

    /** The membership is too short, waived or not. */
    public boolean shortMembership() {
        return checks.stream().anyMatch(check -> check.requirement() == Requirement.MONTHS && !check.met());
    }

    boolean accepted() {
        return nominee.acceptance() != null;
    }
}
