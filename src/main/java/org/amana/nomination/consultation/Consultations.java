package org.amana.nomination.consultation;

import java.time.LocalDate;
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
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.territory.TreeLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The consultations of a region (N2): its secretary keeps them, the leadership reads them. */
@Service
@Transactional
public class Consultations {

    /** Each file is a fact of its own in what is submitted. */
    private static final int MOST_FILES = 5;

    private final ConsultationRepository consultations;
    private final FrozenProvinces frozenProvinces;
    private final Territories territories;
    private final Scans scans;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    private final TreeLock tree;

    Consultations(
            ConsultationRepository consultations,
            FrozenProvinces frozenProvinces,
            Territories territories,
            Scans scans,
            Attachments attachments,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc,
            TreeLock tree) {
        this.consultations = consultations;
        this.frozenProvinces = frozenProvinces;
        this.territories = territories;
        this.scans = scans;
        this.attachments = attachments;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
        this.tree = tree;
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

    /** Records a consultation without files; the region's secretary only (N2). */
    public UUID record(
            Viewer by,
            String regionCode,
            Set<String> provinces,
            LocalDate heldOn,
            String place,
            int present,
            String summary) {
        return record(by, regionCode, new Consultation.Account(provinces, heldOn, place, present, summary), null);
    }

    UUID record(Viewer by, String regionCode, Consultation.Account account, @Nullable List<MultipartFile> files) {
        UUID author = requireSecretary(by, regionCode);
        tree.keepStill();
        check(regionCode, account);
        Consultation consultation = new Consultation(regionCode, account, author, legalDay.now());
        attach(by, consultation, files);
        consultations.save(consultation);
        note("CONSULTATION_RECORDED", by, consultation);
        return consultation.id();
    }

    void change(
            Viewer by,
            String regionCode,
            UUID id,
            int version,
            Consultation.Account account,
            @Nullable List<MultipartFile> moreFiles) {
        tree.keepStill();
        Consultation consultation = changeable(by, regionCode, id);
        Overtaken.unless(consultation.version(), version);
        check(regionCode, account);
        consultation.tell(account);
        attach(by, consultation, moreFiles);
        note("CONSULTATION_CHANGED", by, consultation);
    }

    private void attach(Viewer by, Consultation consultation, @Nullable List<MultipartFile> files) {
        scans.storeAll(by, consultation.regionCode(), files).forEach(consultation::attach);
        if (consultation.files().size() > MOST_FILES) {
            throw RuleViolation.at("file", "N2.tooManyFiles", MOST_FILES);
        }
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

    void detach(Viewer by, String regionCode, UUID id, int version, UUID file) {
        Consultation consultation = changeable(by, regionCode, id);
        Overtaken.unless(consultation.version(), version);
        Viewer.require(consultation.files().contains(file), "attachment", file);
        consultation.detach(file);
        note("CONSULTATION_CHANGED", by, consultation);
    }

    void remove(Viewer by, String regionCode, UUID id, int version) {
        Consultation consultation = changeable(by, regionCode, id);
        Overtaken.unless(consultation.version(), version);
        consultations.delete(consultation);
        note("CONSULTATION_REMOVED", by, consultation);
    }

    /** What the region's closed list rested on stays with that list. */
    public void closeWith(String regionCode, UUID listId) {
        consultations.file(regionCode, listId);
    }

    /** @throws NotFound unless the viewer is the region's secretary */
    void requireKeeper(Viewer by, String regionCode) {
        requireSecretary(by, regionCode);
    }

    private Consultation changeable(Viewer by, String regionCode, UUID id) {
        requireSecretary(by, regionCode);
        Consultation consultation = stored(regionCode, id);
        if (shown(consultation, frozenProvinces.frozen(regionCode)).frozen()) {
            throw new Overtaken("R2.consultationFrozen");
        }
        return consultation;
    }

    private Consultation stored(String regionCode, UUID id) {
        return consultations.findByIdAndRegionCode(id, regionCode).orElseThrow(() -> new NotFound("consultation", id));
    }

    private void check(String regionCode, Consultation.Account account) {
        Set<String> open =
                territories.provincesOf(regionCode).stream().map(Province::code).collect(Collectors.toSet());
        if (!open.containsAll(account.provinces())) {
            throw RuleViolation.at("provinces", "N2.otherRegion");
        }
        if (account.heldOn().isAfter(legalDay.today())) {
            throw RuleViolation.at("heldOn", "N2.inTheFuture", legalDay.today());
        }
    }

    private void note(String action, Viewer by, Consultation consultation) {
        audit.record(AuditFact.of(action, "Consultation", consultation.id())
                .by(by.accountId())
                .in(consultation.regionCode(), null)
                .with("provinces", String.join(" ", new TreeSet<>(consultation.provinces()))));
    }

    private static UUID requireSecretary(Viewer by, String regionCode) {
        UUID account = by.accountId();
        if (account == null || !by.prepares(regionCode)) {
            throw new NotFound("consultations", regionCode);
        }
        return account;
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
