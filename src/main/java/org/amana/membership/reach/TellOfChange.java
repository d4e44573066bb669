package org.amana.membership.reach;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amana.access.Accounts;
import org.amana.access.Correspondents;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.outbox.Means;
import org.amana.outbox.Outbox;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.web.Languages;
import org.amana.web.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the member at the address that was replaced: what changed, when, by which role, whom to turn to, and the link by which
 * it is stopped. Right behind the change, by whatever way that came about; where nothing leaves, the member's space says it.
 */
@Component
class TellOfChange {

    private static final int AT_ONCE = 50;

    private final ContactChanges changes;
    private final Accounts accounts;
    private final Correspondents correspondents;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Settings settings;
    private final PublicAddress address;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    TellOfChange(
            ContactChanges changes,
            Accounts accounts,
            Correspondents correspondents,
            Outbox outbox,
            MessageSource messages,
            Settings settings,
            PublicAddress address,
            JdbcClient jdbc,
            LegalDay legalDay,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.accounts = accounts;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.messages = messages;
        this.settings = settings;
        this.address = address;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
        this.transaction = transaction;
    }

    void tellAll() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(CurrentViewer.within(
                    RowScope.EVERYTHING,
                    () -> transaction.execute(status -> {
                        List<ContactChange> untold = changes.untold(AT_ONCE);
                        untold.forEach(this::tell);
                        return untold.size() == AT_ONCE;
                    })));
        }
    }

    private void tell(ContactChange change) {
        String secret = Ids.secret();
        Locale language = accounts.ofMember(change.memberId())
                .flatMap(account -> correspondents.languageOf(account.id()))
                .orElse(Languages.ARABIC);
        Map<String, Object> args = Map.of(
                "means", change.means().name(),
                "added", Boolean.toString(change.added()),
                "on", LegalDay.dayOf(change.changedAt()),
                "who", messages.getMessage(change.who(), language),
                "days", settings.number(Setting.CONTACT_DAYS),
                "contact",
                        Optional.of(settings.text(Setting.DATA_PROTECTION_CONTACT)
                                        .strip())
                                .filter(set -> !set.isEmpty())
                                .orElse("none"),
                "link", address.forLetters() + "/contact/" + secret);
        String to = Objects.requireNonNull(change.tellAddress());
        outbox.send(Means.of(to), to, language, "contactReplaced", args);
        jdbc.sql("update contact_change set told_at = ?, secret_hash = ? where id = ?")
                .params(legalDay.now().atOffset(ZoneOffset.UTC), Ids.hash(secret), change.id())
                .update();
    }
}
