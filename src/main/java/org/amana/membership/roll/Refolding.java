package org.amana.membership.roll;

import java.util.List;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.membership.naming.NameFolding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the tokens of members again that another version of the name folding made: some at a time, each in its own
 * transaction, so that it can be stopped and goes on where it was.
 */
@Component
class Refolding {

    private static final Logger log = LoggerFactory.getLogger(Refolding.class);

    private final MemberRepository members;
    private final MemberTokens tokens;
    private final TransactionTemplate transactions;

    Refolding(MemberRepository members, MemberTokens tokens, PlatformTransactionManager transactions) {
        this.members = members;
        this.tokens = tokens;
        this.transactions = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void refold() {
        int all = 0;
        int some;
        do {
            some = CurrentViewer.within(RowScope.EVERYTHING, this::some);
            all += some;
        } while (some > 0);
        if (all > 0) {
            log.info("Names of {} members folded again", all);
        }
    }

    private int some() {
        Integer count = transactions.execute(status -> {
            List<Member> stale = members.findTop500ByFoldingNot(NameFolding.VERSION);
            stale.forEach(Member::folded);
            tokens.keep(stale);
            return stale.size();
        });
        return count == null ? 0 : count;
    }
}
