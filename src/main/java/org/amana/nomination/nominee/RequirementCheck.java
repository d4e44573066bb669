package org.amana.nomination.nominee;

import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One requirement of a candidate, with the fact behind it.
 *
 * @param waived not met, and a justification stands for it
 * @param args arguments of the message
 */
public record RequirementCheck(Requirement requirement, boolean met, boolean waived, List<Object> args) {

    static RequirementCheck of(Requirement requirement, boolean met, Object... args) {
        return new RequirementCheck(requirement, met, false, List.of(args));
    }

    /** Met, or waived. */
    public boolean satisfied() {
        return met || waived;
    }

    public String message() {
        return "nomination.requirement." + requirement + (met ? ".met" : waived ? ".waived" : ".unmet");
    }

    /** The fact as an argument of another message. */
    public DefaultMessageSourceResolvable sentence() {
        return new DefaultMessageSourceResolvable(new String[] {message()}, args.toArray());
    }
}
