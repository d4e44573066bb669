package org.amana.membership.joining;

import java.util.ArrayList;
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
        return check(draft, List.of(), fields);
    }

    /** The names and the gender, and what is wrong about them in the order of the page. */
    PersonCheck.Checked named(Draft draft) {
        List<Reason> gender =
                draft.gender == null ? List.of(new Reason("NotNull.joining.gender", "gender", List.of())) : List.of();
        return check(draft, gender, "givenNameArabic", "familyNameArabic", "givenNameLatin", "familyNameLatin");
    }

    private PersonCheck.Checked check(Draft draft, List<Reason> last, String... fields) {
        PersonCheck.Checked checked = check.check(draft.registration(legalDay.today()));
        List<Reason> wrong = new ArrayList<>(checked.reasons().stream()
                .filter(reason -> Set.of(fields).contains(String.valueOf(reason.field())))
                .toList());
        wrong.addAll(last);
        if (!wrong.isEmpty()) {
            throw new RuleViolation(wrong);
        }
        return checked;
    }
}
