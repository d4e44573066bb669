package org.amana.membership.joining;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.amana.kernel.LegalDay;
import org.amana.membership.application.EnterApplication;
import org.amana.membership.application.EnterApplication.Entered;
import org.amana.membership.application.EnterApplication.Entry;
import org.amana.outbox.Outbox;
import org.amana.web.PublicAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends what an applicant has answered, and tells them where it can be followed. Called in the scope of the province. */
@Service
@Transactional
class SendApplication {

    private final ApplicationDrafts drafts;
    private final EnterApplication enter;
    private final Outbox outbox;
    private final PublicAddress address;
    private final LegalDay legalDay;

    SendApplication(
            ApplicationDrafts drafts, EnterApplication enter, Outbox outbox, PublicAddress address, LegalDay legalDay) {
        this.drafts = drafts;
        this.enter = enter;
        this.outbox = outbox;
        this.address = address;
        this.legalDay = legalDay;
    }

    /**
     * Of two sendings the second finds nothing left to send.
     *
     * @throws org.amana.kernel.RuleViolation when an answer does not hold any more
     */
    void send(String draftSecret, Locale language) {
        Draft draft = drafts.hold(draftSecret).orElse(null);
        if (draft == null || draft.isSent() || JoinStep.nextOf(draft).isPresent()) {
            return;
        }
        Entered entered = enter.enter(new Entry(
                draft.registration(legalDay.today()),
                Objects.requireNonNull(draft.contactMeans),
                Objects.requireNonNull(draft.confirmedAt),
                Objects.requireNonNull(draft.notice),
                drafts.photograph(draftSecret).orElse(null),
                language));
        drafts.keep(draftSecret, Draft.sent(entered.application().reference(), entered.secret()));
        drafts.keepPhotograph(draftSecret, null);
        tell(draft, entered, language);
    }

    private void tell(Draft draft, Entered entered, Locale language) {
        Map<String, Object> args = Map.of(
                "reference", entered.application().reference(),
                "link", address.forLetters() + "/join/" + entered.secret(),
                "due", entered.application().dueOn());
        String to = Objects.requireNonNull(draft.address());
        outbox.send(Objects.requireNonNull(draft.contactMeans), to, language, "application", args);
    }
}
