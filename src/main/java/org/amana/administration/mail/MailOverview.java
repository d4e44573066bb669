package org.amana.administration.mail;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amana.access.Correspondent;
import org.amana.access.Correspondents;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.mail.LostLetter;
import org.amana.mail.Mails;
import org.amana.text.LostText;
import org.amana.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mail and the short messages as administrators keep an eye on them. */
@Service
@Transactional(readOnly = true)
class MailOverview {

    private final Mails mails;
    private final Texts texts;
    private final Correspondents correspondents;

    MailOverview(Mails mails, Texts texts, Correspondents correspondents) {
        this.mails = mails;
        this.texts = texts;
        this.correspondents = correspondents;
    }

    /**
     * @param waiting how many letters wait
     * @param givenUp those that were given up, the latest first
     * @param texts the same of short messages
     */
    record Overview(boolean configured, long waiting, List<LostLetter> givenUp, TextOverview texts) {}

    record TextOverview(boolean configured, long waiting, List<LostText> givenUp) {}

    /** @throws NotFound unless the viewer is an administrator */
    public Overview of(Viewer by) {
        Viewer.require(by.administrator(), "mail", "overview");
        return new Overview(
                mails.configured(),
                mails.waiting(),
                mails.givenUp(),
                new TextOverview(texts.configured(), texts.waiting(), texts.givenUp()));
    }

    /**
     * Sends the viewer a letter, to see whether one arrives.
     *
     * @return the address that it goes to
     */
    @Transactional
    public String writeTo(Viewer by) {
        Viewer.require(by.administrator(), "mail", "test");
        if (!mails.configured()) {
            throw RuleViolation.of("administration.mail.off");
        }
        Correspondent self =
                correspondents.holder(Objects.requireNonNull(by.accountId())).orElseThrow();
        mails.send(self.address(), self.language(), "test", Map.of());
        return self.address();
    }
}
