package org.amana.membership.joining;

import java.util.List;
import java.util.Set;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.roll.PersonCheck;
import org.springframework.stereotype.Component;

/** What is asked of everyone's data, asked of one page's answers. No match is looked for: the form reveals none (M1). */
@Component
class StepCheck {

    private final PersonCheck check;
    private final LegalDay legalDay;

    StepCheck(PersonCheck check, LegalDay legalDay) {
        this.check = check;
        this.legalDay = legalDay;
    }

    /**
     * @param fields of the page
     * @return the data, cleaned
     */
    PersonCheck.Checked check(Draft draft, String... fields) {
        PersonCheck.Checked checked = check.check(draft.registration(legalDay.today()));
        List<Reason> wrong = checked.reasons().stream()
                .filter(reason -> Set.of(fields).contains(String.valueOf(reason.field())))
                .toList();
        if (!wrong.isEmpty()) {
            throw new RuleViolation(wrong);
        }
        return checked;
    }
}
