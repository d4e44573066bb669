package org.amana.review;

import java.util.List;
import java.util.Map;
import org.amana.kernel.RuleViolation;

/**
 * How a dossier under review stands today.
 *
 * @param bars what bars approving at all
 * @param choices what approving chooses from
 * @param choiceBars by the value of a choice, what bars just that one
 * @param notes what happened since it was submitted, noted beside it as it is frozen (N3)
 */
public record Outlook(
        List<RuleViolation.Reason> bars,
        List<Choice> choices,
        Map<String, List<RuleViolation.Reason>> choiceBars,
        List<RuleViolation.Reason> notes) {

    /** Of a dossier that is not under review. */
    static Outlook decided(List<Choice> choices) {
        return new Outlook(List.of(), choices, Map.of(), List.of());
    }
}
