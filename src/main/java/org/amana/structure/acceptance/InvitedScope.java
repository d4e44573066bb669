package org.amana.structure.acceptance;

import java.util.Set;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads and answers what a member is asked. Someone who is asked may hold no role at all: what it is about is read in
 * the scope of the region that asks, in a transaction of its own.
 */
@Component
class InvitedScope {

    private final TransactionTemplate ownTransaction;

    InvitedScope(PlatformTransactionManager transactions) {
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> T of(Set<String> regions, Supplier<T> act) {
        return CurrentViewer.within(new RowScope(regions, Set.of()), () -> ownTransaction.execute(status -> act.get()));
    }
}
