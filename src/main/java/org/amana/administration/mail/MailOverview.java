package org.amana.administration.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amana.access.AccountDirectory;
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

    private static final int SHOWN_OF_NUMBER = 2;

    private final Mails mails;
    private final Texts texts;
    private final Correspondents correspondents;
    private final AccountDirectory directory;

    MailOverview(Mails mails, Texts texts, Correspondents correspondents, AccountDirectory directory) {
        this.directory = directory;
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
        List<LostLetter> lost = mails.givenUp();
        Set<String> listed =
                directory.listed(by, lost.stream().map(LostLetter::address).toList());
        return new Overview(
                mails.configured(),
                mails.waiting(),
                lost.stream().map(letter -> seen(letter, listed)).toList(),
                new TextOverview(
                        texts.configured(),
                        texts.waiting(),
                        texts.givenUp().stream().map(MailOverview::seen).toList()));
    }

    /** Short messages go to members and applicants alone: their number is no administrator's to read. */
    private static LostText seen(LostText text) {
        String phone = text.phone();
        return new LostText(
                text.id(),
                "…" + phone.substring(Math.max(0, phone.length() - SHOWN_OF_NUMBER)),
                text.kind(),
                text.failure(),
                text.attempts(),
                text.queuedAt(),
                text.givenUpAt());
    }

    /** Of a member or an applicant, only where the post stopped. */
    private static LostLetter seen(LostLetter letter, Set<String> listed) {
        String address = letter.address();
        return listed.contains(address.toLowerCase(Locale.ROOT))
                ? letter
                : new LostLetter(
                        letter.id(),
                        "…" + address.substring(Math.max(0, address.lastIndexOf('@'))),
                        letter.kind(),
                        letter.failure(),
                        letter.attempts(),
                        letter.queuedAt(),
                        letter.givenUpAt());
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
