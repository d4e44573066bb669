package org.amana.membership.transfer;

import java.util.Map;
import org.amana.access.Accounts;
import org.amana.notice.Audience;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.springframework.stereotype.Component;

/**
 * Tells the secretaries of both sides what happens to a transfer, and the member where they have an account. A side that
 * asked by a document is told no place.
 */
@Component
class TransferNews {

    private final Notices notices;
    private final Accounts accounts;

    TransferNews(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    void asked(Transfer transfer) {
        Map<String, String> args = Map.of(
                "reference", transfer.reference(),
                "province", transfer.toProvinceCode(),
                "until", transfer.dueOn().toString());
        if (transfer.askedSide() == AskingSide.PRESENT) {
            tellReceiving(transfer, "transferOffered", args);
        } else {
            tellPresent(transfer, "transferAskedOfYou", args);
        }
        tellMember(transfer, "transferOfYours", args);
    }

    void ended(Transfer transfer) {
        Map<String, String> args = Map.of(
                "reference", transfer.reference(),
                "province", transfer.toProvinceCode(),
                "state", transfer.state().name());
        tellPresent(transfer, "transferEnded", args);
        tellReceiving(transfer, "transferEnded", args);
        if (transfer.state() == TransferState.ACCEPTED) {
            tellMember(transfer, "transferred", args);
        }
    }

    private void tellPresent(Transfer transfer, String key, Map<String, String> args) {
        tell(transfer, key, transfer.fromRegionCode(), transfer.fromProvinceCode(), args);
    }

    private void tellReceiving(Transfer transfer, String key, Map<String, String> args) {
        tell(transfer, key, transfer.toRegionCode(), transfer.toProvinceCode(), args);
    }

    /** A region is told once, also where both provinces are its own. */
    private void tell(Transfer transfer, String key, String region, String province, Map<String, String> args) {
        String path = "/transfers/" + transfer.id();
        notices.tell(Telling.region(key, region, path, args).once(key + " " + transfer.id() + " " + region));
        notices.tell(
                Telling.province(key, region, province, path, args).once(key + " " + transfer.id() + " " + province));
    }

    private void tellMember(Transfer transfer, String key, Map<String, String> args) {
        accounts.ofMember(transfer.memberId())
                .ifPresent(account -> notices.tell(
                        new Telling(key, Audience.ACCOUNT, null, null, account.id(), "/home", args, null)));
    }
}
