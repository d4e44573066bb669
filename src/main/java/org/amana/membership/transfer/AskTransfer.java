package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The member's side asks, and chooses the receiving province; whoever speaks for both decides in one step (M4). */
@Service
class AskTransfer {

    private final Transferring transferring;
    private final NewTransfers newTransfers;
    private final Moving moving;
    private final MemberRepository members;
    private final TransferRepository transfers;
    private final Territories territories;
    private final LegalDay legalDay;

    AskTransfer(
            Transferring transferring,
            NewTransfers newTransfers,
            Moving moving,
            MemberRepository members,
            TransferRepository transfers,
            Territories territories,
            LegalDay legalDay) {
        this.transferring = transferring;
        this.newTransfers = newTransfers;
        this.moving = moving;
        this.members = members;
        this.transfers = transfers;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /**
     * What the form is shown with.
     *
     * @param inOneStep the provinces to which the viewer moves the member without asking anyone
     * @param elsewhere the provinces whose side is asked
     * @param waiting a transfer of the member that waits already
     */
    record Open(
            MemberSummary member,
            List<Province> inOneStep,
            List<Province> elsewhere,
            @Nullable UUID waiting) {}

    /** @throws NotFound unless the viewer decides on the member */
    @Transactional(readOnly = true)
    Open open(Viewer by, UUID memberId) {
        Member member = members.findById(memberId).orElseThrow(() -> new NotFound("member", memberId));
        Viewer.require(by.decidesOnMembersOf(member.regionCode(), member.provinceCode()), "member", memberId);
        List<Province> others = territories.provinces().stream()
                .filter(province -> !province.code().equals(member.provinceCode()))
                .toList();
        return new Open(
                member.summary(),
                others.stream().filter(to -> speaksForBoth(by, member, to)).toList(),
                others.stream().filter(to -> !speaksForBoth(by, member, to)).toList(),
                transfers.findByMemberIdOrderByAskedAtDesc(memberId).stream()
                        .filter(Transfer::waits)
                        .map(Transfer::id)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * @return the transfer: it waits for the receiving side, or is carried out where the viewer speaks for both
     * @throws NotFound unless the viewer decides on the member
     * @throws RuleViolation when it is impossible, or one waits already
     */
    Asked ask(Viewer by, UUID memberId, TransferForm form) {
        Province to = newTransfers.province(Objects.requireNonNull(form.provinceCode));
        Asked[] asked = new Asked[1];
        transferring.from(memberId, to.regionCode(), () -> {
            Member member = moving.held(memberId);
            Viewer.require(by.decidesOnMembersOf(member.regionCode(), member.provinceCode()), "member", memberId);
            moving.refuseIfImpossible(member, to.code(), "provinceCode");
            boolean oneStep = speaksForBoth(by, member, to);
            LocalDate effective = oneStep ? effective(form, member) : legalDay.today();
            Transfer transfer =
                    newTransfers.enter(by, member, to, oneStep ? AskingSide.BOTH : AskingSide.PRESENT, form, null);
            if (oneStep) {
                moving.carryOut(transfer, member, TransferAnswer.ONE_STEP, effective, by.accountId());
            }
            asked[0] = new Asked(transfer.id(), oneStep, to);
        });
        return asked[0];
    }

    /** What became of the asking. */
    record Asked(UUID id, boolean carriedOut, Province to) {}

    private LocalDate effective(TransferForm form, Member member) {
        LocalDate on = form.effectiveOn == null ? legalDay.today() : form.effectiveOn;
        if (on.isAfter(legalDay.today())) {
            throw RuleViolation.at("effectiveOn", "member.dayInTheFuture", legalDay.today());
        }
        LocalDate since = transfers.findByMemberIdOrderByAskedAtDesc(member.id()).stream()
                .map(Transfer::effectiveOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .filter(last -> last.isAfter(member.joinedOn()))
                .orElse(member.joinedOn());
        if (on.isBefore(since)) {
            throw RuleViolation.at("effectiveOn", "M4.beforeBelongingHere", since);
        }
        return on;
    }

    private static boolean speaksForBoth(Viewer by, Member member, Province to) {
        return !by.isSelf(member.id())
                && by.decidesOnMembersOf(member.regionCode(), member.provinceCode())
                && by.decidesOnMembersOf(to.regionCode(), to.code());
    }
}
