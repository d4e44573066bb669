package org.amana.nomination.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.territory.TreeLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The region's secretary keeps its consultations, and whoever prepares in the secretary's name (N2, A6). */
@Service
@Transactional
public class KeepConsultations {

    /** Each file is a fact of its own in what is submitted. */
    private static final int MOST_FILES = 5;

    private final Consultations recorded;
    private final ConsultationRepository consultations;
    private final Territories territories;
    private final Scans scans;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TreeLock tree;

    KeepConsultations(
            Consultations recorded,
            ConsultationRepository consultations,
            Territories territories,
            Scans scans,
            AuditTrail audit,
            LegalDay legalDay,
            TreeLock tree) {
        this.recorded = recorded;
        this.consultations = consultations;
        this.territories = territories;
        this.scans = scans;
        this.audit = audit;
        this.legalDay = legalDay;
        this.tree = tree;
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

    /** @throws NotFound unless the viewer is the region's secretary */
    void requireKeeper(Viewer by, String regionCode) {
        requireSecretary(by, regionCode);
    }

    private Consultation changeable(Viewer by, String regionCode, UUID id) {
        requireSecretary(by, regionCode);
        Consultation consultation = recorded.stored(regionCode, id);
        if (recorded.frozen(consultation)) {
            throw new Overtaken("R2.consultationFrozen");
        }
        return consultation;
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
}
