package org.amana.administration.outbox;

import java.util.Arrays;
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
import org.amana.outbox.LostMessage;
import org.amana.outbox.Means;
import org.amana.outbox.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as administrators keep an eye on it. */
@Service
@Transactional(readOnly = true)
class OutboxOverview {

    private static final int SHOWN_OF_NUMBER = 2;

    private final Outbox outbox;
    private final Correspondents correspondents;
    private final AccountDirectory directory;

    OutboxOverview(Outbox outbox, Correspondents correspondents, AccountDirectory directory) {
        this.outbox = outbox;
        this.correspondents = correspondents;
        this.directory = directory;
    }

    /** @param lost what was given up, the latest first */
    record Overview(boolean mails, List<Way> ways, List<LostMessage> lost) {}

    /** @param waiting how many messages wait to leave by these means */
    record Way(Means means, boolean ready, long waiting) {}

    /** @throws NotFound unless the viewer is an administrator */
    public Overview of(Viewer by) {
        Viewer.require(by.administrator(), "outbox", "overview");
        List<LostMessage> lost = outbox.lost();
        Set<String> listed =
                directory.listed(by, lost.stream().map(LostMessage::address).toList());
        return new Overview(
                outbox.mails(),
                Arrays.stream(Means.values())
                        .map(means -> new Way(means, outbox.sends(means), outbox.waiting(means)))
                        .toList(),
                lost.stream().map(message -> seen(message, listed)).toList());
    }

    /** A member's or an applicant's address is no administrator's to read: only where the post stopped, or how a number ends. */
    private static LostMessage seen(LostMessage message, Set<String> listed) {
        String address = message.address();
        if (listed.contains(address.toLowerCase(Locale.ROOT))) {
            return message;
        }
        int from = message.means() == Means.EMAIL ? address.lastIndexOf('@') : address.length() - SHOWN_OF_NUMBER;
        return message.to("…" + address.substring(Math.max(0, from)));
    }

    /**
     * Sends the viewer a letter, to see whether one arrives.
     *
     * @return the address that it goes to
     */
    @Transactional
    public String writeTo(Viewer by) {
        Viewer.require(by.administrator(), "outbox", "test");
        if (!outbox.mails()) {
            throw RuleViolation.of("administration.outbox.off.EMAIL");
        }
        Correspondent self =
                correspondents.holder(Objects.requireNonNull(by.accountId())).orElseThrow();
        outbox.mail(self.address(), self.language(), "test", Map.of());
        return self.address();
    }
}
