package org.amana.membership.freeze;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.membership.roll.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day: a freeze whose day has come ends by itself (M3), and who is concerned is told a week before. Each in a
 * transaction of its own; days that were missed are made up for, and nothing is done or told twice.
 */
@Component
class EndingFreezes {

    private static final Logger log = LoggerFactory.getLogger(EndingFreezes.class);
    private static final int TOLD_BEFORE = 7;

    private final FreezeRepository freezes;
    private final FrozenStatus status;
    private final FreezeNews news;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    EndingFreezes(
            FreezeRepository freezes,
            FrozenStatus status,
            FreezeNews news,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.freezes = freezes;
        this.status = status;
        this.news = news;
        this.audit = audit;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    void settle() {
        LocalDate today = legalDay.today();
        CurrentViewer.within(RowScope.EVERYTHING, () -> {
            Objects.requireNonNull(transaction.execute(work -> freezes.dueOn(today)))
                    .forEach(member -> each(member, this::end));
            Objects.requireNonNull(transaction.execute(work -> freezes.endingBy(today, today.plusDays(TOLD_BEFORE))))
                    .forEach(freeze -> each(freeze.memberId(), this::tell));
            return true;
        });
    }

    private void each(UUID member, Consumer<UUID> act) {
        try {
            transaction.executeWithoutResult(work -> act.accept(member));
        } catch (RuntimeException failed) {
            log.error("The freeze of member {} could not be settled; it is tried again tomorrow", member, failed);
        }
    }

    private void end(UUID id) {
        Member member = status.held(id);
        freezes.hold(id).ifPresent(freeze -> {
            freeze.runOut();
            freezes.saveAndFlush(freeze);
            if (member.status() == MemberStatus.SUSPENDED) {
                status.change(member, MemberStatus.ACTIVE, freeze.endsOn(), "", null);
                audit.record(AuditFact.of("FREEZE_ENDED", "Member", id)
                        .in(member.regionCode(), member.provinceCode())
                        .with("freeze", freeze.id()));
                news.ended(freeze, member.summary());
            }
        });
    }

    private void tell(UUID id) {
        Member member = status.held(id);
        freezes.findByMemberIdAndState(id, FreezeState.RUNNING)
                .ifPresent(freeze -> news.endsSoon(freeze, member.summary()));
    }
}
