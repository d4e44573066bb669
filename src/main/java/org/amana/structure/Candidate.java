package org.amana.structure;

import java.util.List;
import org.amana.membership.MemberSummary;

/** Someone who might be chosen: requirement by requirement, met or not, with the fact behind each (N3). */
public record Candidate(MemberSummary member, List<Requirement> requirements) {

    /** Whether nothing stands against choosing them. */
    public boolean eligible() {
        return requirements.stream().allMatch(Requirement::met);
    }
}
