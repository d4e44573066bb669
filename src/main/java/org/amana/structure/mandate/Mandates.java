package org.amana.structure.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.OneTimeLink;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.outbox.Outbox;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is secretary of what: appointing, ending, and who is in office (B1, N6). The role comes and goes with the mandate (A2). */
@Service
@Transactional
public class Mandates {

    private final MandateRepository mandates;
    private final Appointing appointing;
    private final MandateAccounts accounts;
    private final Territories territories;
    private final Outbox outbox;
    private final LegalDay legalDay;

    Mandates(
            MandateRepository mandates,
            Appointing appointing,
            MandateAccounts accounts,
            Territories territories,
            Outbox outbox,
            LegalDay legalDay) {
        this.mandates = mandates;
        this.appointing = appointing;
        this.accounts = accounts;
        this.territories = territories;
        this.outbox = outbox;
        this.legalDay = legalDay;
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
        return appointing.appoint(by, appointment, region, null);
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
        appointing.keepTreeStill();
        Province province = territories.province(appointment.territoryCode());
        if (!province.openOn(legalDay.today())) {
            throw RuleViolation.of("T2.provinceClosed", province.name());
        }
        return appointing.appoint(by, appointment, province.regionCode(), province.code());
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
        appointing.end(by, mandateId, version, on, reason);
    }

    /** The mandates whose last day has passed and that nobody ended. */
    @Transactional(readOnly = true)
    public List<UUID> lapsed() {
        return mandates.findByEndedOnIsNullAndUntilBefore(legalDay.today()).stream()
                .map(Mandate::id)
                .toList();
    }

    /** Ends one of them, for nobody in particular: the passing of days does (B1). What hangs on the post follows. */
    public void endLapsed(UUID mandateId) {
        appointing.endLapsed(mandateId);
    }

    /**
     * B1: the permanent secretariat that the regional congress elected came into force. A mandate that ran until that
     * congress goes on until the next: whoever holds it presides that secretariat; a signatory who wants another appoints
     * them before. Called in the transaction of the approval, which decided who may.
     */
    public void renewedByCongress(String region, LocalDate congress, @Nullable UUID by) {
        appointing.renew(region, congress, by);
    }

    @Transactional(readOnly = true)
    public Optional<Mandate> regionalSecretary(String region) {
        return inOffice(mandates.findByOfficeAndRegionCodeAndEndedOnIsNull(Office.REGIONAL, region)).stream()
                .findFirst();
    }

    /** All secretaries in office: regional ones by region, provincial ones by province. */
    public record InOffice(Map<String, Mandate> regional, Map<String, Mandate> provincial) {}

    /** One query. */
    @Transactional(readOnly = true)
    public InOffice inOffice() {
        Map<Boolean, List<Mandate>> held = inOffice(mandates.findByEndedOnIsNull()).stream()
                .collect(Collectors.partitioningBy(mandate -> mandate.office() == Office.REGIONAL));
        return new InOffice(
                held.getOrDefault(true, List.of()).stream()
                        .collect(Collectors.toMap(Mandate::regionCode, Function.identity())),
                held.getOrDefault(false, List.of()).stream()
                        .collect(Collectors.toMap(
                                mandate -> java.util.Objects.requireNonNull(mandate.provinceCode()),
                                Function.identity())));
    }

    /** The provincial secretaries of a region in office, by province. */
    @Transactional(readOnly = true)
    public Map<String, Mandate> provincialSecretaries(String region) {
        List<Mandate> found = mandates.findByOfficeAndRegionCodeAndEndedOnIsNull(Office.PROVINCIAL, region);
        return inOffice(found).stream()
                .collect(Collectors.toMap(
                        mandate -> java.util.Objects.requireNonNull(mandate.provinceCode()), Function.identity()));
    }

    /** Who was secretary of a region and of its provinces on a day. The caller has decided that the viewer may read. */
    @Transactional(readOnly = true)
    public List<Mandate> heldOn(String region, LocalDate day) {
        return mandates
                .findByRegionCodeAndAppointedOnLessThanEqualOrderByAppointedOnAscRecordedAtAsc(region, day)
                .stream()
                .filter(mandate -> mandate.heldOn(day))
                .toList();
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

    /**
     * Sends the link to the holder where mail exists, and shows it to nobody (B1).
     *
     * @throws NotFound unless the viewer is a signatory
     */
    public void mailActivation(Viewer by, UUID mandateId) {
        if (outbox.mails()) {
            activationLink(by, mandateId);
        }
    }
}
