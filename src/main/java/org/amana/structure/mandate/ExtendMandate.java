package org.amana.structure.mandate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;
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
        LocalDate over = overSince(mandate);
        if (over != null) {
            throw new Overtaken("overtaken.mandateEnded", over);
        }
        Overtaken.unless(mandate.version(), version);
        bar(by, mandate).ifPresent(why -> {
            throw new RuleViolation(List.of(why));
        });
        LocalDate last = Objects.requireNonNull(mandate.until());
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

    /**
     * Why this mandate is not extended, whatever day and reason are given; empty where it can be.
     *
     * @throws NotFound unless the viewer is a signatory
     */
    @Transactional(readOnly = true)
    public Optional<RuleViolation.Reason> bar(Viewer by, UUID mandateId) {
        Viewer.require(by.signatory(), "mandate", mandateId);
        Mandate mandate = mandates.findById(mandateId).orElseThrow(() -> new NotFound("mandate", mandateId));
        LocalDate over = overSince(mandate);
        return over == null ? bar(by, mandate) : Optional.of(reason("overtaken.mandateEnded", over));
    }

    private static Optional<RuleViolation.Reason> bar(Viewer by, Mandate mandate) {
        if (by.isSelf(mandate.memberId())) {
            return Optional.of(reason("A4.extendsOwnMandate"));
        }
        LocalDate extendedOn = mandate.extendedOn();
        if (extendedOn != null) {
            return Optional.of(reason("B1.extendedAlready", extendedOn));
        }
        return mandate.until() == null ? Optional.of(reason("B1.untilCongressNotExtended")) : Optional.empty();
    }

    private static RuleViolation.Reason reason(String message, Object... facts) {
        return new RuleViolation.Reason(message, null, List.of(facts));
    }

    private @Nullable LocalDate overSince(Mandate mandate) {
        return mandate.lapsedOn(legalDay.today()) ? mandate.until() : mandate.endedOn();
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
