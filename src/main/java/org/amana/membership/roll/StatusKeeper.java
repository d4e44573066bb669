package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.membership.MembershipLoss;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes where a membership stands from a day on (M3), and takes away what goes with it (B8): the caller has decided that
 * the viewer may, and that this step exists.
 */
@Component
public class StatusKeeper {

    private final Registrar registrar;
    private final StatusChanges statusChanges;
    private final ObjectProvider<MembershipLoss> losses;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    StatusKeeper(
            Registrar registrar,
            StatusChanges statusChanges,
            ObjectProvider<MembershipLoss> losses,
            AuditTrail audit,
            LegalDay legalDay) {
        this.registrar = registrar;
        this.statusChanges = statusChanges;
        this.losses = losses;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** @param decision the document behind it, null where there is none */
    public void become(
            Viewer by, Member member, MemberStatus to, LocalDate on, String reason, @Nullable UUID decision) {
        boolean wasActive = member.status() == MemberStatus.ACTIVE;
        MemberStatus from = member.status();
        member.become(to, on);
        registrar.store(List.of(member));
        statusChanges.save(new StatusChange(member, reason, decision, by.accountId(), legalDay.now()));
        audit.record(AuditFact.of("MEMBER_STATUS_CHANGED", "Member", member.id())
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("from", from)
                .with("to", to));
        if (wasActive) {
            MembershipLoss.Loss loss =
                    new MembershipLoss.Loss(member.summary(), MembershipLoss.Cause.STATUS, on, by.accountId());
            losses.orderedStream().forEach(heard -> heard.lost(loss));
        }
    }
}
