package org.amana.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.OneTimeLink;
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
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is secretary of what: appointing, ending, and who is in office (B1, N6). The role comes and goes with the mandate (A2). */
@Service
@Transactional
public class Mandates {

    private final MandateRepository mandates;
    private final MandateAccounts accounts;
    private final Members members;
    private final Territories territories;
    private final ObjectProvider<MandateChange> changes;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    Mandates(
            MandateRepository mandates,
            MandateAccounts accounts,
            Members members,
            Territories territories,
            ObjectProvider<MandateChange> changes,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc) {
        this.mandates = mandates;
        this.accounts = accounts;
        this.members = members;
        this.territories = territories;
        this.changes = changes;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    /**
     * A signatory appoints a region's secretary. Naming someone for good ends an acting secretary's mandate.
     *
     * @throws RuleViolation when the member can not be appointed, or somebody is in office (B1, A4)
     * @throws NotFound unless the viewer is a signatory
     */
    public Mandate appointRegionalSecretary(Viewer by, Appointment appointment) {
        Viewer.require(by.signatory(), "region", appointment.territoryCode());
        String region = territories.region(appointment.territoryCode()).code();
        return appoint(by, appointment, region, null);
    }

    /**
     * A signatory names a province's secretary: an acting one while the post is vacant, or one confirmed from the list of
     * nominees, who takes the place of whoever is in office.
     *
     * @throws RuleViolation when the member can not be appointed, or somebody is in office (B1, A4)
     * @throws NotFound unless the viewer is a signatory
     */
    public Mandate appointProvincialSecretary(Viewer by, Appointment appointment) {
        Viewer.require(by.signatory(), "province", appointment.territoryCode());
        Province province = territories.province(appointment.territoryCode());
        return appoint(by, appointment, province.regionCode(), province.code());
    }

    private Mandate appoint(Viewer by, Appointment appointment, String region, @Nullable String province) {
        onlyOneAtATime(region);
        MemberSummary member = members.summary(appointment.memberId());
        Optional<Mandate> before = unended(region, province);
        List<Reason> reasons = new ArrayList<>(AppointmentRules.refusals(
                appointment,
                member,
                by.memberId(),
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

    /**
     * Ends a mandate; the role goes with it at once, open sessions included (A2).
     *
     * @param on the day on which it ended, not in the future
     * @throws NotFound unless the viewer is a signatory
     * @throws Overtaken when it was changed or ended meanwhile
     */
    public void end(Viewer by, UUID mandateId, int version, LocalDate on, EndReason reason) {
        Viewer.require(by.signatory(), "mandate", mandateId);
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

    /** B8: whoever ceases to be an active member loses every mandate that day. */
    void endAllOf(UUID memberId, LocalDate day, EndReason reason, @Nullable UUID by) {
        mandates.findByMemberIdAndEndedOnIsNull(memberId)
                .forEach(mandate ->
                        end(mandate, day.isBefore(mandate.appointedOn()) ? mandate.appointedOn() : day, reason, by));
    }

    private void end(Mandate mandate, LocalDate on, EndReason reason, @Nullable UUID by) {
        mandate.end(on, reason, by);
        mandates.saveAndFlush(mandate);
        accounts.takeRole(by, mandate);
        changes.forEach(change -> change.ended(mandate, by));
        record("MANDATE_ENDED", mandate, by);
    }

    @Transactional(readOnly = true)
    public Optional<Mandate> regionalSecretary(String region) {
        return inOffice(mandates.findByOfficeAndRegionCodeAndEndedOnIsNull(Office.REGIONAL, region)).stream()
                .findFirst();
    }

    /** The regional secretaries in office, by region. */
    @Transactional(readOnly = true)
    public Map<String, Mandate> regionalSecretaries() {
        return inOffice(mandates.findByOfficeAndEndedOnIsNull(Office.REGIONAL)).stream()
                .collect(Collectors.toMap(Mandate::regionCode, Function.identity()));
    }

    /**
     * The provincial secretaries in office, by province.
     *
     * @param region one region's, or null for all
     */
    @Transactional(readOnly = true)
    public Map<String, Mandate> provincialSecretaries(@Nullable String region) {
        List<Mandate> found = region == null
                ? mandates.findByOfficeAndEndedOnIsNull(Office.PROVINCIAL)
                : mandates.findByOfficeAndRegionCodeAndEndedOnIsNull(Office.PROVINCIAL, region);
        return inOffice(found).stream()
                .collect(Collectors.toMap(
                        mandate -> java.util.Objects.requireNonNull(mandate.provinceCode()), Function.identity()));
    }

    /** The mandates in office of these members, for choosing among them. */
    @Transactional(readOnly = true)
    public List<Mandate> heldBy(Collection<UUID> memberIds) {
        return inOffice(mandates.findByMemberIdInAndEndedOnIsNull(memberIds));
    }

    private List<Mandate> inOffice(List<Mandate> found) {
        return found.stream()
                .filter(mandate -> mandate.inOfficeOn(legalDay.today()))
                .toList();
    }

    private Optional<Mandate> unended(String region, @Nullable String province) {
        return province == null
                ? mandates.findByOfficeAndRegionCodeAndEndedOnIsNull(Office.REGIONAL, region).stream()
                        .findFirst()
                : mandates.findByOfficeAndProvinceCodeAndEndedOnIsNull(Office.PROVINCIAL, province);
    }

    private @Nullable LocalDate lastEnd(String region, @Nullable String province) {
        return succession(region, province).stream()
                .map(Mandate::endedOn)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Everyone who has held the post, the newest first. The caller has decided that the viewer may read. */
    @Transactional(readOnly = true)
    public List<Mandate> succession(String region, @Nullable String province) {
        return province == null
                ? mandates.findByOfficeAndRegionCodeOrderByAppointedOnDescRecordedAtDesc(Office.REGIONAL, region)
                : mandates.findByOfficeAndProvinceCodeOrderByAppointedOnDescRecordedAtDesc(Office.PROVINCIAL, province);
    }

    /**
     * @throws NotFound when there is none, or the viewer sees neither its region nor its province
     */
    @Transactional(readOnly = true)
    public Mandate mandate(Viewer viewer, UUID id) {
        Mandate mandate = mandates.findById(id).orElseThrow(() -> new NotFound("mandate", id));
        String province = mandate.provinceCode();
        Viewer.require(
                viewer.seesRegion(mandate.regionCode())
                        || (province != null && viewer.seesMembersOf(mandate.regionCode(), province)),
                "mandate",
                id);
        return mandate;
    }

    /**
     * A link by which the holder takes the account into use, shown to the caller now and never again (B1).
     *
     * @return empty when the account is in use already
     * @throws NotFound unless the viewer is a signatory
     */
    public Optional<OneTimeLink> activationLink(Viewer by, UUID mandateId) {
        Viewer.require(by.signatory(), "mandate", mandateId);
        Mandate mandate = mandate(by, mandateId);
        return accounts.waitsForActivation(mandate)
                ? Optional.of(accounts.activationLink(by, mandate))
                : Optional.empty();
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
