package org.amana.membership;

import java.util.Locale;
import org.amana.kernel.LegalDay;
import org.amana.membership.application.EnterApplication;
import org.amana.membership.application.EnterApplication.Entry;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications that come in otherwise than by the public form: those that the demonstration tells of. */
@Service
@Transactional
public class MembershipApplications {

    private final EnterApplication enter;
    private final LegalDay legalDay;

    MembershipApplications(EnterApplication enter, LegalDay legalDay) {
        this.enter = enter;
        this.legalDay = legalDay;
    }

    /**
     * Of someone who answers at their telephone. The caller has decided whose territory this touches.
     *
     * @return the application's reference
     */
    public String submit(Registration person, Locale language) {
        return enter.enter(Entry.byPhone(person, legalDay.now(), language))
                .application()
                .reference();
    }

    /**
     * Of someone who answers at the e-mail address of the data. The caller has decided whose territory this touches.
     *
     * @param photograph JPEG, drawn anew already; null when it is brought later
     * @return the application's reference
     */
    public String submit(Registration person, byte @Nullable [] photograph, Locale language) {
        Entry byPhone = Entry.byPhone(person, legalDay.now(), language);
        return enter.enter(
                        new Entry(person, Means.EMAIL, byPhone.confirmedAt(), byPhone.notice(), photograph, language))
                .application()
                .reference();
    }
}
