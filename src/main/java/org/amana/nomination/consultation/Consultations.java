package org.amana.nomination.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.AttachmentName;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consultations of a region (N2) as its secretary and the leadership read them. */
@Service
@Transactional
public class Consultations {

    private final ConsultationRepository consultations;
    private final FrozenProvinces frozenProvinces;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    Consultations(
            ConsultationRepository consultations,
            FrozenProvinces frozenProvinces,
            Attachments attachments,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.consultations = consultations;
        this.frozenProvinces = frozenProvinces;
        this.attachments = attachments;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** All that the region has recorded, the latest first. */
    @Transactional(readOnly = true)
    public List<HeldConsultation> ofRegion(Viewer by, String regionCode) {
        Viewer.require(by.seesRegion(regionCode), "consultations", regionCode);
        Set<String> frozen = frozenProvinces.frozen(regionCode);
        return consultations.findByRegionCodeOrderByHeldOnDescIdDesc(regionCode).stream()
                .map(consultation -> shown(consultation, frozen))
                .toList();
    }

    /** @throws NotFound when the region has no such consultation */
    @Transactional(readOnly = true)
    public HeldConsultation consultation(Viewer by, String regionCode, UUID id) {
        Viewer.require(by.seesRegion(regionCode), "consultation", id);
        return shown(stored(regionCode, id), frozenProvinces.frozen(regionCode));
    }

    /** Those on which the region's present list rests, by province, the earliest first. Authorization is the caller's. */
    @Transactional(readOnly = true)
    public Map<String, List<HeldConsultation>> currentByProvince(String regionCode) {
        return byProvince(consultations.findByRegionCodeAndListIdIsNullOrderByHeldOnAscIdAsc(regionCode));
    }

    /** Those on which a closed list rested, by province. Authorization is the caller's. */
    @Transactional(readOnly = true)
    public Map<String, List<HeldConsultation>> byProvinceOf(UUID listId) {
        return byProvince(consultations.findByListIdOrderByHeldOnAscIdAsc(listId));
    }

    /** The accounts that recorded what the present list rests on in a province (A4). */
    @Transactional(readOnly = true)
    public Set<UUID> authors(String regionCode, String provinceCode) {
        return consultations.findByRegionCodeAndListIdIsNullOrderByHeldOnAscIdAsc(regionCode).stream()
                .filter(consultation -> consultation.provinces().contains(provinceCode))
                .map(Consultation::recordedBy)
                .collect(Collectors.toSet());
    }

    private static Map<String, List<HeldConsultation>> byProvince(List<Consultation> rows) {
        return rows.stream()
                .map(consultation -> shown(consultation, Set.of()))
                .flatMap(held -> held.provinces().stream().map(province -> Map.entry(province, held)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** How many consultations of the present list speak of each province. */
    @Transactional(readOnly = true)
    Map<String, Integer> currentCounts(Viewer by, String regionCode) {
        Viewer.require(by.seesRegion(regionCode), "consultations", regionCode);
        Map<String, Integer> counts = new HashMap<>();
        currentByProvince(regionCode).forEach((province, held) -> counts.put(province, held.size()));
        return counts;
    }

    /** The provinces that have a consultation for their region's present list, by region; one query. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> currentProvinces() {
        Map<String, Set<String>> provinces = new HashMap<>();
        jdbc.sql("""
                select distinct c.region_code, p.province_code
                from consultation c join consultation_province p on p.consultation_id = c.id where c.list_id is null
                """).query(row -> {
            provinces
                    .computeIfAbsent(row.getString("region_code"), region -> new HashSet<>())
                    .add(row.getString("province_code"));
        });
        return provinces;
    }

    /** The provinces on whose consultations closed lists rested, by list; one query. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> provincesByList(Collection<UUID> listIds) {
        Map<UUID, Set<String>> provinces = new HashMap<>();
        jdbc.sql("""
                select distinct c.list_id, p.province_code
                from consultation c join consultation_province p on p.consultation_id = c.id
                where c.list_id = any (:lists)
                """).param("lists", listIds.toArray(UUID[]::new)).query(row -> {
            provinces
                    .computeIfAbsent(row.getObject("list_id", UUID.class), list -> new HashSet<>())
                    .add(row.getString("province_code"));
        });
        return provinces;
    }

    /** @throws NotFound unless it is one of the consultation's */
    StoredFile open(Viewer by, String regionCode, UUID id, UUID file) {
        Viewer.require(by.seesRegion(regionCode), "consultation", id);
        Viewer.require(stored(regionCode, id).files().contains(file), "attachment", file);
        audit.record(AuditFact.of("ATTACHMENT_READ", "Attachment", file)
                .by(by.accountId())
                .in(regionCode, null)
                .with("consultation", id));
        return attachments.open(file);
    }

    /** The names of the files of these consultations, by key. */
    @Transactional(readOnly = true)
    Map<UUID, AttachmentName> fileNames(Collection<HeldConsultation> held) {
        return attachments.names(
                held.stream().flatMap(one -> one.files().stream()).toList());
    }

    /** What the region's closed list rested on stays with that list. */
    public void closeWith(String regionCode, UUID listId) {
        consultations.file(regionCode, listId);
    }

    Consultation stored(String regionCode, UUID id) {
        return consultations.findByIdAndRegionCode(id, regionCode).orElseThrow(() -> new NotFound("consultation", id));
    }

    /** Whether it is submitted, or belongs to a closed list (R2). */
    boolean frozen(Consultation consultation) {
        return shown(consultation, frozenProvinces.frozen(consultation.regionCode()))
                .frozen();
    }

    private static HeldConsultation shown(Consultation consultation, Set<String> frozenProvinces) {
        Set<String> frozen = new HashSet<>(frozenProvinces);
        frozen.retainAll(consultation.provinces());
        return new HeldConsultation(
                consultation.id(),
                consultation.version(),
                consultation.regionCode(),
                new TreeSet<>(consultation.provinces()),
                consultation.heldOn(),
                consultation.place(),
                consultation.peoplePresent(),
                consultation.summary(),
                List.copyOf(consultation.files()),
                consultation.listId() != null,
                consultation.listId() != null || !frozen.isEmpty());
    }
}
