package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.springframework.stereotype.Service;

/** The answer of the side that was asked, and the withdrawal of the side that asked (M4). */
@Service
class AnswerTransfer {

    private final Transferring transferring;
    private final TransferRepository transfers;
    private final Moving moving;
    private final TransferNews news;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    AnswerTransfer(
            Transferring transferring,
            TransferRepository transfers,
            Moving moving,
            TransferNews news,
            AuditTrail audit,
            LegalDay legalDay) {
        this.transferring = transferring;
        this.transfers = transfers;
        this.moving = moving;
        this.news = news;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * The member belongs to the receiving province from today on.
     *
     * @throws NotFound unless the viewer answers this transfer
     * @throws Overtaken when it was answered or withdrawn meanwhile
     * @throws org.amana.kernel.RuleViolation when it can not be carried out
     */
    void accept(Viewer by, UUID transferId) {
        transferring.on(transferId, transfer -> {
            TransferAnswer how = answering(by, transfer);
            transfer.requireWaiting();
            var member = moving.held(transfer.memberId());
            moving.refuseIfImpossible(member, transfer.toProvinceCode(), null);
            moving.carryOut(transfer, member, how, legalDay.today(), by.accountId());
        });
    }

    /**
     * @throws NotFound unless the viewer answers this transfer
     * @throws Overtaken when it was answered or withdrawn meanwhile, or silence has accepted it
     */
    void decline(Viewer by, UUID transferId, String reason) {
        transferring.on(transferId, transfer -> {
            TransferAnswer how = answering(by, transfer);
            transfer.requireWaiting();
            if (transfer.askedSide() == AskingSide.PRESENT && transfer.overdueOn(legalDay.today())) {
                throw new Overtaken("overtaken.transferBySilence", transfer.dueOn());
            }
            transfer.decline(how, reason, legalDay.today(), by.accountId(), legalDay.now());
            ended("TRANSFER_DECLINED", transfer, by);
        });
    }

    /**
     * @throws NotFound unless the viewer's side asked
     * @throws Overtaken when it was answered or withdrawn meanwhile
     */
    void withdraw(Viewer by, UUID transferId) {
        transferring.on(transferId, transfer -> {
            Viewer.require(Sides.asked(by, transfer), "transfer", transferId);
            transfer.requireWaiting();
            transfer.withdraw(legalDay.today(), by.accountId(), legalDay.now());
            ended("TRANSFER_WITHDRAWN", transfer, by);
        });
    }

    private TransferAnswer answering(Viewer by, Transfer transfer) {
        LocalDate today = legalDay.today();
        Viewer.require(
                Sides.answers(by, transfer, transfer.overdueOn(today) || !transfer.waits()), "transfer", transfer.id());
        return transfer.askedSide() == AskingSide.RECEIVING
                        && !by.decidesOnMembersOf(transfer.fromRegionCode(), transfer.fromProvinceCode())
                ? TransferAnswer.LEADERSHIP
                : TransferAnswer.SIDE;
    }

    private void ended(String action, Transfer transfer, Viewer by) {
        transfers.saveAndFlush(transfer);
        audit.record(Moving.fact(action, transfer, by.accountId()));
        news.ended(transfer);
    }
}
