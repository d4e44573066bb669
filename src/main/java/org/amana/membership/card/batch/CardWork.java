package org.amana.membership.card.batch;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a batch on from wherever it stands: first the cards, a few hundred in each transaction, then the sheets. What is
 * done is in the database, so that any instance goes on where another was cut short.
 */
@Component
public class CardWork {

    private static final Logger log = LoggerFactory.getLogger(CardWork.class);

    static final String NAME = "member-cards";

    /** So many cards are made while whoever asked for them waits. */
    static final int BRIEF = 30;

    /** Meanwhile such a batch is done; if it was cut short, it is taken up then. */
    static final Duration SOON = Duration.ofSeconds(60);

    private final CardBatches batches;
    private final IssueCards issuing;
    private final PrintCards printing;
    private final TransactionTemplate transaction;

    CardWork(CardBatches batches, IssueCards issuing, PrintCards printing, PlatformTransactionManager transactions) {
        this.batches = batches;
        this.issuing = issuing;
        this.printing = printing;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does a little work while a person waits; if it fails, it is left to be done behind the request. */
    void carryOnBriefly(UUID id) {
        try {
            carryOn(id);
        } catch (RuntimeException failed) {
            log.warn("The cards {} are made later", id, failed);
        }
    }

    /** Does what there is to do; nothing when it is done. */
    public void carryOn(UUID id) {
        RowScope scope = CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> transaction.<@Nullable RowScope>execute(status -> batches.findById(id)
                        .filter(CardBatch::working)
                        .map(CardBatch::rowScope)
                        .orElse(null)));
        if (scope == null) {
            return;
        }
        CurrentViewer.within(scope, () -> {
            while (inOne(() -> issuing.some(id))) {
                log.debug("Cards of {} issued", id);
            }
            while (inOne(() -> printing.some(id))) {
                log.debug("Sheets of {} printed", id);
            }
            return id;
        });
    }

    private boolean inOne(java.util.function.BooleanSupplier step) {
        return Objects.requireNonNull(transaction.execute(status -> step.getAsBoolean()));
    }
}
