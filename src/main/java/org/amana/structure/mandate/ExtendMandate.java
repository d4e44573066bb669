package org.amana.structure.mandate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signatory gives a secretary in office more time, once, with a reason (B1). */
@Service
@Transactional
public class ExtendMandate {

    private final MandateRepository mandates;
    private final MandateAccounts accounts;
    private final Notices notices;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ExtendMandate(
            MandateRepository mandates,
            MandateAccounts accounts,
            Notices notices,
            AuditTrail audit,
            LegalDay legalDay) {
        this.mandates = mandates;
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Nothing else changes: the role goes on with its open sessions, and so does whatever hangs on the post.
     *
     * @param until the new last day, after the present one
     * @throws RuleViolation when it has no last day, was extended before, or is the signatory's own (A4)
     * @throws Overtaken when it was changed or has ended meanwhile
     * @throws NotFound unless the viewer is a signatory
     */
    public void extend(Viewer by, UUID mandateId, int version, LocalDate until, String reason) {
        Viewer.require(by.signatory(), "mandate", mandateId);
        Mandate mandate = mandates.findById(mandateId).orElseThrow(() -> new NotFound("mandate", mandateId));
        LocalDate ended = mandate.endedOn();
        if (ended != null) {
            throw new Overtaken("overtaken.mandateEnded", ended);
        }
        if (mandate.lapsedOn(legalDay.today())) {
            throw new Overtaken("overtaken.mandateEnded", Objects.requireNonNull(mandate.until()));
        }
        Overtaken.unless(mandate.version(), version);
        if (mandate.memberId().equals(by.memberId())) {
            throw RuleViolation.of("A4.extendsOwnMandate");
        }
        LocalDate extendedOn = mandate.extendedOn();
        if (extendedOn != null) {
            throw RuleViolation.of("B1.extendedAlready", extendedOn);
        }
        LocalDate last = mandate.until();
        if (last == null) {
            throw RuleViolation.of("B1.untilCongressNotExtended");
        }
        if (!until.isAfter(last)) {
            throw RuleViolation.at("until", "B1.notLonger", last);
        }
        mandate.extend(until, reason, legalDay.today(), by.accountId());
        mandates.saveAndFlush(mandate);
        accounts.prolongRole(by, mandate);
        audit.record(AuditFact.of("MANDATE_EXTENDED", "Mandate", mandate.id())
                .by(by.accountId())
                .in(mandate.regionCode(), mandate.provinceCode())
                .with("until", until));
        tell(mandate, until);
    }

    private void tell(Mandate mandate, LocalDate until) {
        Map<String, String> args = new HashMap<>();
        args.put("kind", mandate.office().name());
        args.put("region", mandate.regionCode());
        args.put("day", until.toString());
        String province = mandate.provinceCode();
        if (province != null) {
            args.put("province", province);
            notices.tell(Telling.province("mandateExtended", mandate.regionCode(), province, mandate.path(), args));
        }
        notices.tell(Telling.region("mandateExtended", mandate.regionCode(), mandate.path(), args));
        notices.tell(Telling.leadership("mandateExtended", mandate.path(), args));
    }
}
