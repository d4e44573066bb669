package org.amana.access;

import java.util.Map;
import org.amana.outbox.Outbox;
import org.amana.web.PublicAddress;
import org.springframework.stereotype.Component;

/** The letters that go to the holder of an account alone. */
@Component
class AccountLetters {

    private final Outbox outbox;
    private final Correspondents correspondents;
    private final PublicAddress address;

    AccountLetters(Outbox outbox, Correspondents correspondents, PublicAddress address) {
        this.outbox = outbox;
        this.correspondents = correspondents;
        this.address = address;
    }

    /** The link of who was invited or appointed, mailed where mail exists (B1); the same link, saying where it went. */
    OneTimeLink activation(Account account, OneTimeLink link) {
        return outbox.mails()
                ? correspondents
                        .holder(account.id())
                        .map(holder -> mailed(account, holder, link))
                        .orElse(link)
                : link;
    }

    private OneTimeLink mailed(Account account, Correspondent holder, OneTimeLink link) {
        outbox.mail(
                holder.address(),
                holder.language(),
                "activation",
                Map.of("name", account.name(), "link", address.forLetters() + link.path(), "until", link.expiresAt()));
        return new OneTimeLink(link.path(), link.expiresAt(), holder.address());
    }
}
