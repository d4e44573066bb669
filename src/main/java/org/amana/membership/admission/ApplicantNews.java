package org.amana.membership.admission;

import java.util.Locale;
import java.util.Map;
import org.amana.mail.Mails;
import org.amana.membership.application.ContactMeans;
import org.amana.membership.application.MembershipApplication;
import org.amana.text.Texts;
import org.amana.web.Languages;
import org.amana.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Tells applicants what was decided, where they confirmed that they can be reached; the private page says the same. */
@Component
class ApplicantNews {

    private final Mails mails;
    private final Texts texts;
    private final PublicAddress address;

    ApplicantNews(Mails mails, Texts texts, PublicAddress address) {
        this.mails = mails;
        this.texts = texts;
        this.address = address;
    }

    /** @param key of the words: {@code mail.<key>} and {@code text.<key>} */
    void tell(MembershipApplication application, String key) {
        if (application.contactConfirmedAt() == null) {
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
        String email = application.data().email();
        String phone = application.data().phone();
        if (application.contactMeans() == ContactMeans.EMAIL && email != null) {
            mails.send(email, language, key, args);
        } else if (application.contactMeans() == ContactMeans.PHONE && phone != null) {
            texts.send(phone, language, key, args);
        }
    }
}
