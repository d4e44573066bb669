package org.amana.membership.transfer;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.roll.Member;
import org.amana.territory.TreeLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day: what the receiving side left unanswered is accepted by itself (M4), and what can not be carried out any
 * more lapses. Each transfer in a transaction of its own, on the day on which this runs: done twice it does nothing
 * twice, and days that were missed are made up for.
 */
@Component
class SilentTransfers {

    private static final Logger log = LoggerFactory.getLogger(SilentTransfers.class);

    private final TransferRepository transfers;
    private final Moving moving;
    private final TransferNews news;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    private final TreeLock tree;

    SilentTransfers(
            TransferRepository transfers,
            Moving moving,
            TransferNews news,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions,
            TreeLock tree) {
        this.transfers = transfers;
        this.moving = moving;
        this.news = news;
        this.audit = audit;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
        this.tree = tree;
    }

    void settle() {
        CurrentViewer.within(RowScope.EVERYTHING, () -> {
            each(() -> transfers.impossible(legalDay.today()), this::lapse);
            each(() -> transfers.unanswered(legalDay.today()), this::accept);
            return true;
        });
    }

    private void each(Supplier<List<UUID>> which, Consumer<Transfer> act) {
        for (UUID id : java.util.Objects.requireNonNull(transaction.execute(status -> which.get()))) {
            try {
                transaction.executeWithoutResult(status -> {
                    tree.keepStill();
                    transfers.hold(id).filter(Transfer::waits).ifPresent(act);
                });
            } catch (RuntimeException failed) {
                log.error("Transfer {} could not be settled; it is tried again tomorrow", id, failed);
            }
        }
    }

    /** What a division of the territory has made impossible lapses with it, in its transaction (T2). */
    void lapseImpossible() {
        transfers
                .impossible(legalDay.today())
                .forEach(id -> transfers.hold(id).filter(Transfer::waits).ifPresent(this::lapse));
    }

    private void accept(Transfer transfer) {
        Member member = moving.held(transfer.memberId());
        if (moving.obstacle(member, transfer.toProvinceCode()).isPresent()) {
            lapse(transfer, member);
        } else {
            moving.carryOut(transfer, member, TransferAnswer.SILENCE, legalDay.today(), null);
        }
    }

    private void lapse(Transfer transfer) {
        lapse(transfer, moving.held(transfer.memberId()));
    }

    private void lapse(Transfer transfer, Member member) {
        moving.obstacle(member, transfer.toProvinceCode()).ifPresent(obstacle -> {
            transfer.lapse(obstacle, legalDay.today(), legalDay.now());
            transfers.saveAndFlush(transfer);
            audit.record(Moving.fact("TRANSFER_LAPSED", transfer, null).with("why", obstacle));
            news.ended(transfer);
        });
    }
}
