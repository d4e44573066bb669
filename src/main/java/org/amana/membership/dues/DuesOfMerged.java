package org.amana.membership.dues;

import java.util.Map;
import java.util.UUID;
import org.amana.membership.MemberMerge;
import org.amana.membership.dues.account.DuesAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** M1: what was paid under either record was paid by the one person; the category is the one of the record that goes on. */
@Component
class DuesOfMerged implements MemberMerge {

    private final DuesAccounts accounts;

    DuesOfMerged(DuesAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<String, Way> tables() {
        return Map.of("dues_payment", Way.FOLLOWS, "dues_exemption", Way.FOLLOWS, "dues_category", Way.ASIDE);
    }

    @Override
    public void merged(Pair pair, @Nullable UUID by) {
        accounts.reckon(pair.survivor().id());
    }

    /** A year may have begun meanwhile, or something been paid. */
    @Override
    public void parted(UUID one, UUID other, @Nullable UUID by) {
        accounts.reckonAgain(one);
        accounts.reckonAgain(other);
    }
}
