package org.amana.membership.transfer;

import java.util.UUID;
import java.util.function.Consumer;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.kernel.NotFound;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.territory.TreeLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on a transfer in one transaction that sees the rows of both sides: what it concerns is looked up in the viewer's
 * own scope before, and who may is decided within.
 */
@Component
class Transferring {

    private final TransferRepository transfers;
    private final MemberRepository members;
    private final TransactionTemplate writing;
    private final TransactionTemplate looking;

    private final TreeLock tree;

    Transferring(
            TransferRepository transfers,
            MemberRepository members,
            PlatformTransactionManager transactions,
            TreeLock tree) {
        this.transfers = transfers;
        this.members = members;
        writing = new TransactionTemplate(transactions);
        looking = new TransactionTemplate(transactions);
        looking.setReadOnly(true);
        this.tree = tree;
    }

    /** @throws NotFound when the viewer's scope is no side of such a transfer */
    void on(UUID transferId, Consumer<Transfer> act) {
        RowScope both = java.util.Objects.requireNonNull(looking.execute(status ->
                transfers.findById(transferId).map(Transferring::scopeOf).orElseThrow(() -> gone(transferId))));
        within(both, () -> act.accept(transfers.hold(transferId).orElseThrow(() -> gone(transferId))));
    }

    /** @throws NotFound when there is no such member in the viewer's scope */
    void from(UUID memberId, String toRegion, Runnable act) {
        String region = java.util.Objects.requireNonNull(looking.execute(status -> members.findById(memberId)
                .map(Member::regionCode)
                .orElseThrow(() -> new NotFound("member", memberId))));
        within(Sides.both(region, toRegion), act);
    }

    void within(RowScope scope, Runnable act) {
        CurrentViewer.within(scope, () -> {
            writing.executeWithoutResult(status -> {
                // Where the member goes stays as it is until the transfer is done (T2).
                tree.keepStill();
                act.run();
            });
            return scope;
        });
    }

    private static RowScope scopeOf(Transfer transfer) {
        return Sides.both(transfer.fromRegionCode(), transfer.toRegionCode());
    }

    private static NotFound gone(UUID transferId) {
        return new NotFound("transfer", transferId);
    }
}
