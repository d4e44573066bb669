package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberStatus;
import org.amana.membership.MembershipLoss;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.Registrar;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries a transfer out: the member, with everything kept of them, and the losses that follow (M4, B8). */
@Component
class Moving {

    private final MemberRepository members;
    private final Registrar registrar;
    private final TransferRepository transfers;
    private final Territories territories;
    private final ObjectProvider<MembershipLoss> losses;
    private final TransferNews news;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    Moving(
            MemberRepository members,
            Registrar registrar,
            TransferRepository transfers,
            Territories territories,
            ObjectProvider<MembershipLoss> losses,
            TransferNews news,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc) {
        this.members = members;
        this.registrar = registrar;
        this.transfers = transfers;
        this.territories = territories;
        this.losses = losses;
        this.news = news;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    /** The member, held: nobody changes the status or takes the member for a seat until this change is done. */
    Member held(UUID memberId) {
        jdbc.sql("select id from member where id = ? for no key update")
                .param(memberId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("member", memberId));
        return members.findById(memberId).orElseThrow(() -> new NotFound("member", memberId));
    }

    /** What stands in the way of a transfer, if anything does. */
    Optional<TransferAnswer> obstacle(Member member, String toProvince) {
        if (member.status() == MemberStatus.DECEASED || member.status() == MemberStatus.EXPELLED) {
            return Optional.of(TransferAnswer.MEMBERSHIP_ENDED);
        }
        if (member.provinceCode().equals(toProvince)) {
            return Optional.of(TransferAnswer.ALREADY_THERE);
        }
        return territories.province(toProvince).openOn(legalDay.today())
                ? Optional.empty()
                : Optional.of(TransferAnswer.TERRITORY_CLOSED);
    }

    /** @throws RuleViolation when something stands in the way */
    void refuseIfImpossible(Member member, String toProvince, @Nullable String field) {
        obstacle(member, toProvince).ifPresent(obstacle -> {
            Object fact = obstacle == TransferAnswer.MEMBERSHIP_ENDED
                    ? member.status()
                    : territories.province(toProvince).name();
            throw new RuleViolation(
                    List.of(new RuleViolation.Reason("M4.impossible." + obstacle, field, List.of(fact))));
        });
    }

    /**
     * Within a row scope that sees both regions, on a transfer and a member that are held.
     *
     * @param effective the day from which the member belongs to the receiving province
     */
    void carryOut(Transfer transfer, Member member, TransferAnswer how, LocalDate effective, @Nullable UUID by) {
        Province to = territories.province(transfer.toProvinceCode());
        transfer.accept(how, effective, legalDay.today(), by, legalDay.now());
        transfers.saveAndFlush(transfer);
        member.moveTo(to.regionCode(), to.code());
        registrar.store(List.of(member));
        MembershipLoss.Loss loss =
                new MembershipLoss.Loss(member.summary(), MembershipLoss.Cause.TRANSFER, effective, by);
        losses.orderedStream().forEach(heard -> heard.lost(loss));
        audit.record(fact("TRANSFER_ACCEPTED", transfer, by).with("how", how).with("effectiveOn", effective));
        news.ended(transfer);
    }

    static AuditFact fact(String action, Transfer transfer, @Nullable UUID by) {
        return AuditFact.of(action, "Transfer", transfer.id())
                .by(by)
                .in(transfer.toRegionCode(), transfer.toProvinceCode())
                .with("member", transfer.memberId())
                .with("from", transfer.fromProvinceCode())
                .with("to", transfer.toProvinceCode());
    }
}
