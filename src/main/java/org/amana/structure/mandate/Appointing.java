package org.amana.structure.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.MembershipLoss;
import org.amana.territory.Territories;
import org.amana.territory.TreeLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a mandate begins and ends, with the role that it carries and whatever else follows it (A2, B1, B8). */
@Component
public class Appointing {

    private final MandateRepository mandates;
    private final MandateAccounts accounts;
    private final Members members;
    private final Territories territories;
    private final ObjectProvider<MandateChange> changes;
    private final Losses losses;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    private final TreeLock tree;

    Appointing(
            MandateRepository mandates,
            MandateAccounts accounts,
            Members members,
            Territories territories,
            ObjectProvider<MandateChange> changes,
            Losses losses,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc,
            TreeLock tree) {
        this.mandates = mandates;
        this.accounts = accounts;
        this.members = members;
        this.territories = territories;
        this.changes = changes;
        this.losses = losses;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
        this.tree = tree;
    }

    /** The province stays as it is while somebody is appointed for it (T2). */
    void keepTreeStill() {
        tree.keepStill();
    }

    Mandate appoint(Viewer by, Appointment appointment, String region, @Nullable String province) {
        keepTreeStill();
        onlyOneAtATime(region);
        MemberSummary member = members.held(appointment.memberId());
        Optional<Mandate> before = unended(region, province);
        List<Reason> reasons = new ArrayList<>(AppointmentRules.refusals(
                appointment,
                member,
                by,
                legalDay.today(),
                region,
                province,
                lastEnd(region, province),
                territories.province(member.provinceCode()).name()));
        before.filter(mandate -> mandate.inOfficeOn(legalDay.today()))
                .filter(mandate -> staysInOffice(mandate, appointment))
                .ifPresent(mandate ->
                        reasons.add(new Reason("B1.inOffice", null, List.of(nameOf(mandate), mandate.appointedOn()))));
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
        before.ifPresent(mandate -> giveWay(mandate, appointment.appointedOn(), by.accountId()));
        UUID account = accounts.of(by, member, appointment.accountEmail());
        Mandate mandate = mandates.saveAndFlush(
                new Mandate(appointment, account, region, province, by.accountId(), legalDay.now()));
        accounts.giveRole(by, mandate);
        changes.forEach(change -> change.began(mandate, by.accountId()));
        record("MANDATE_GIVEN", mandate, by.accountId());
        return mandate;
    }

    /** Two who appoint for the same region at once go one after the other; the second sees whom the first appointed. */
    private void onlyOneAtATime(String region) {
        jdbc.sql("select code from region where code = ? for no key update")
                .param(region)
                .query(String.class)
                .single();
    }

    /** An acting secretary gives way to one appointed for good; in a province, so does whoever the list replaces. */
    private static boolean staysInOffice(Mandate inOffice, Appointment appointment) {
        if (appointment.acting()) {
            return true;
        }
        return inOffice.office() == Office.REGIONAL
                ? !inOffice.acting()
                : inOffice.memberId().equals(appointment.memberId()) && !inOffice.acting();
    }

    private void giveWay(Mandate before, LocalDate day, @Nullable UUID by) {
        LocalDate until = before.until();
        boolean lapsed = until != null && until.isBefore(legalDay.today());
        end(before, lapsed && until != null ? until : day, lapsed ? EndReason.TERM_ENDED : EndReason.REPLACED, by);
    }

    /** @throws Overtaken when it was changed or ended meanwhile */
    void end(Viewer by, UUID mandateId, int version, LocalDate on, EndReason reason) {
        Mandate mandate = mandates.findById(mandateId).orElseThrow(() -> new NotFound("mandate", mandateId));
        if (mandate.endedOn() != null) {
            throw new Overtaken("overtaken.mandateEnded", mandate.endedOn());
        }
        Overtaken.unless(mandate.version(), version);
        if (on.isAfter(legalDay.today())) {
            throw RuleViolation.at("on", "B1.endsLater", legalDay.today());
        }
        if (on.isBefore(mandate.appointedOn())) {
            throw RuleViolation.at("on", "B1.endsBeforeItBegins", mandate.appointedOn());
        }
        if (!reason.given()) {
            throw RuleViolation.at("reason", "B1.reasonByItself");
        }
        end(mandate, on, reason, by.accountId());
    }

    /** B8: every mandate that is lost with the membership, or with the territory, ends that day. */
    void endAllLost(MembershipLoss.Loss loss, EndReason reason) {
        LocalDate day = loss.day();
        mandates.findByMemberIdAndEndedOnIsNull(loss.member().id()).stream()
                .filter(mandate -> loss.in(mandate.regionCode(), mandate.provinceCode()))
                .forEach(mandate -> {
                    LocalDate on = day.isBefore(mandate.appointedOn()) ? mandate.appointedOn() : day;
                    end(mandate, on, reason, loss.by());
                    losses.mandate(mandate);
                });
    }

    /** B1: with its last day a mandate has run out; nothing happens to one that is extended or ended meanwhile. */
    void endLapsed(UUID mandateId) {
        mandates.findById(mandateId)
                .filter(mandate -> mandate.lapsedOn(legalDay.today()))
                .ifPresent(
                        mandate -> end(mandate, Objects.requireNonNull(mandate.until()), EndReason.TERM_ENDED, null));
    }

    /** T2: the mandate of a province's secretary ends on the day on which the province is closed. */
    public void endWithProvince(String province, LocalDate day, @Nullable UUID by) {
        unended("", province)
                .ifPresent(mandate -> end(
                        mandate,
                        day.isBefore(mandate.appointedOn()) ? mandate.appointedOn() : day,
                        EndReason.TERRITORY_CLOSED,
                        by));
    }

    private void end(Mandate mandate, LocalDate on, EndReason reason, @Nullable UUID by) {
        mandate.end(on, reason, by);
        mandates.saveAndFlush(mandate);
        accounts.takeRole(by, mandate);
        changes.forEach(change -> change.ended(mandate, by));
        record("MANDATE_ENDED", mandate, by);
    }

    void renew(String region, LocalDate congress, @Nullable UUID by) {
        unended(region, null)
                .filter(mandate -> mandate.renewBy(congress))
                .ifPresent(mandate -> record("MANDATE_RENEWED", mandates.saveAndFlush(mandate), by));
    }

    private Optional<Mandate> unended(String region, @Nullable String province) {
        return province == null
                ? mandates.findByOfficeAndRegionCodeAndEndedOnIsNull(Office.REGIONAL, region).stream()
                        .findFirst()
                : mandates.findByOfficeAndProvinceCodeAndEndedOnIsNull(Office.PROVINCIAL, province);
    }

    private @Nullable LocalDate lastEnd(String region, @Nullable String province) {
        List<Mandate> all = province == null
                ? mandates.findByOfficeAndRegionCodeOrderByAppointedOnDescRecordedAtDesc(Office.REGIONAL, region)
                : mandates.findByOfficeAndProvinceCodeOrderByAppointedOnDescRecordedAtDesc(Office.PROVINCIAL, province);
        return all.stream()
                .map(Mandate::endedOn)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Object nameOf(Mandate mandate) {
        MemberSummary holder = members.summaries(List.of(mandate.memberId())).get(mandate.memberId());
        return holder == null ? "" : holder.name();
    }

    private void record(String action, Mandate mandate, @Nullable UUID by) {
        audit.record(AuditFact.of(action, "Mandate", mandate.id())
                .by(by)
                .in(mandate.regionCode(), mandate.provinceCode())
                .with("member", mandate.memberId())
                .with("office", mandate.office())
                .with("acting", mandate.acting())
                .with("reason", mandate.endReason()));
    }
}
