package org.amana.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.NotFound;
import org.amana.review.snapshot.FactKind;
import org.amana.review.way.Impartiality;
import org.amana.review.way.SecretaryInOffice;
import org.amana.review.way.Subjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading one dossier, whole: as its region's secretary or as the leadership (A3). */
@Service
@Transactional
public class DossierReading {

    private final Decisions decisions;
    private final Dossiers dossiers;
    private final DossierRepository all;
    private final Remarks remarks;
    private final Subjects subjects;
    private final SecretaryInOffice inOffice;
    private final Impartiality impartiality;
    private final Attachments attachments;
    private final AuditTrail audit;

    DossierReading(
            Decisions decisions,
            Dossiers dossiers,
            DossierRepository all,
            Remarks remarks,
            Subjects subjects,
            SecretaryInOffice inOffice,
            Impartiality impartiality,
            Attachments attachments,
            AuditTrail audit) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.all = all;
        this.remarks = remarks;
        this.subjects = subjects;
        this.inOffice = inOffice;
        this.impartiality = impartiality;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** @throws NotFound unless the viewer is of its region or of the leadership */
    public OpenDossier read(Viewer by, UUID dossierId) {
        Dossier dossier = decisions.open(by, dossierId);
        DossierSubject subject = subjects.of(dossier);
        boolean asSecretary = by.secretaryOf(dossier.regionCode());
        boolean asRegion = by.prepares(dossier.regionCode());
        boolean asLeadership = by.leadership() && !asRegion;
        boolean decides = asLeadership && dossier.state() == DossierState.SUBMITTED;
        Outlook outlook = outlook(subject, dossier);
        return new OpenDossier(
                dossier,
                dossiers.rounds(dossierId),
                asLeadership ? remarks.findByDossierIdOrderByAtAscIdAsc(dossierId) : dossiers.remarks(dossierId),
                dossiers.steps(dossierId),
                group(dossier),
                asLeadership,
                asRegion,
                asSecretary,
                by.signatory(),
                decides ? impartiality.bars(by, dossier).orElse(null) : null,
                dossier.state() == DossierState.SUBMITTED && !inOffice.answersFor(dossier),
                decides ? outlook.bars() : List.of(),
                outlook.choices(),
                decides ? outlook.choiceBars() : Map.of(),
                outlook.notes(),
                decides ? subject.defaultUntil(dossier) : null,
                subject.path(dossier));
    }

    private static Outlook outlook(DossierSubject subject, Dossier dossier) {
        return dossier.state() == DossierState.SUBMITTED
                ? subject.outlook(dossier)
                : Outlook.decided(dossier.choice() == null ? List.of() : subject.choices(dossier));
    }

    /** @throws NotFound unless the viewer is of the leadership */
    public OpenDossier readAsLeadership(Viewer by, UUID dossierId) {
        Viewer.require(by.leadership(), "dossier", dossierId);
        return read(by, dossierId);
    }

    /** @throws NotFound unless the viewer is a signatory */
    public OpenDossier readAsSignatory(Viewer by, UUID dossierId) {
        Viewer.require(by.signatory(), "dossier", dossierId);
        return read(by, dossierId);
    }

    /** @throws NotFound unless the viewer is secretary of its region */
    public OpenDossier readAsSecretary(Viewer by, UUID dossierId) {
        Viewer.require(by.secretaryOf(dossiers.dossier(dossierId).regionCode()), "dossier", dossierId);
        return read(by, dossierId);
    }

    /**
     * The next of those that belong together with a dossier which waits still, after it and then from the first on.
     *
     * @throws NotFound unless the viewer is of the leadership
     */
    @Transactional(readOnly = true)
    public Optional<UUID> nextWaiting(Viewer by, UUID dossierId) {
        Viewer.require(by.leadership(), "dossier", dossierId);
        Dossier dossier = dossiers.dossier(dossierId);
        List<Dossier> turned = new ArrayList<>(group(dossier));
        Collections.rotate(turned, -1 - turned.indexOf(dossier));
        return turned.stream()
                .filter(other -> other.state() == DossierState.SUBMITTED)
                .map(Dossier::id)
                .findFirst();
    }

    /**
     * A file that was submitted with it.
     *
     * @throws NotFound unless the viewer may read the dossier and one of its rounds names the file
     */
    public StoredFile attachment(Viewer by, UUID dossierId, UUID attachmentId) {
        Dossier dossier = dossiers.dossier(dossierId);
        boolean named = by.seesRegion(dossier.regionCode())
                && dossiers.rounds(dossierId).stream()
                        .flatMap(round -> round.snapshot().allFacts())
                        .anyMatch(fact -> fact.kind() == FactKind.ATTACHMENT
                                && fact.value().equals(attachmentId.toString()));
        Viewer.require(named, "attachment", attachmentId);
        audit.record(AuditFact.of("ATTACHMENT_READ", "Attachment", attachmentId)
                .by(by.accountId())
                .in(dossier.regionCode(), dossier.provinceCode())
                .with("dossier", dossierId));
        return attachments.open(attachmentId);
    }

    /** @throws NotFound unless the viewer is of its region or of the leadership */
    @Transactional(readOnly = true)
    public String referenceOf(Viewer by, UUID dossierId) {
        Dossier dossier = dossiers.dossier(dossierId);
        Viewer.require(by.seesRegion(dossier.regionCode()), "dossier", dossierId);
        return dossier.reference();
    }

    /** Each subject's latest dossier, those that were never submitted left out. */
    private List<Dossier> group(Dossier dossier) {
        UUID group = dossier.groupId();
        if (group == null) {
            return List.of(dossier);
        }
        Map<UUID, Dossier> latest = new LinkedHashMap<>();
        all.findByGroupIdOrderByProvinceCodeAscBegunAtAscIdAsc(group)
                .forEach(member -> latest.put(member.subjectId(), member));
        return latest.values().stream()
                .filter(member -> member.submittedAt() != null || member.equals(dossier))
                .toList();
    }
}
