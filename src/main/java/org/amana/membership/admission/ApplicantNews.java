package org.amana.membership.admission;

import java.util.Locale;
import java.util.Map;
import org.amana.membership.application.ConfirmedContact;
import org.amana.membership.application.MembershipApplication;
import org.amana.outbox.Means;
import org.amana.outbox.Outbox;
import org.amana.web.Languages;
import org.amana.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Tells applicants what was decided, where they confirmed that they can be reached; the private page says the same. */
@Component
class ApplicantNews {

    private final Outbox outbox;
    private final PublicAddress address;

    ApplicantNews(Outbox outbox, PublicAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    /** @param key of the words: {@code mail.<key>} and {@code text.<key>} */
    void tell(MembershipApplication application, String key) {
        ConfirmedContact contact = application.contact();
        if (contact == null) {
            return;
        }
        Locale language = Languages.of(application.language());
        Map<String, Object> args = Map.of(
                "name",
                application.name(),
                "reference",
                application.reference(),
                "link",
                address.forLetters() + "/login",
                "reason",
                application.refusalReason() == null ? "" : application.refusalReason());
        Means means = contact.means();
        String to = means == Means.EMAIL
                ? application.data().email()
                : application.data().phone();
        if (to != null) {
            outbox.send(means, to, language, key, args);
        }
    }
}
