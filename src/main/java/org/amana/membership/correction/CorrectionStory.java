package org.amana.membership.correction;

import java.time.LocalDate;
import org.amana.access.Viewer;
import org.amana.membership.MembershipStory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A member asks to have the birth date corrected, and it waits for the region (M7). */
@Component
@Order(30)
class CorrectionStory implements MembershipStory {

    private final AskCorrection ask;

    CorrectionStory(AskCorrection ask) {
        this.ask = ask;
    }

    @Override
    public void tell(Party party) {
        Viewer member = party.member();
        party.on(party.today().minusDays(3), member, () -> {
            CorrectionForm form = ask.form(member, CorrectedField.BIRTH_DATE);
            LocalDate said = form.birthDate;
            form.birthDate = said == null ? null : said.minusDays(1);
            form.note = "التاريخ الصحيح مدون في بطاقتي الوطنية.";
            return ask.ask(member, CorrectedField.BIRTH_DATE, form);
        });
    }
}
