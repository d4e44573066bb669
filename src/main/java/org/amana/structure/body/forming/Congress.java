package org.amana.structure.body.forming;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.structure.BodyKind;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.BodyState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The regional congress elected the body that the region forms: it is permanent, and recorded with its minutes (B6). */
@Service
@Transactional
public class Congress {

    private final Composition composition;
    private final BodyRepository bodies;
    private final BodyFiles files;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Congress(
            Composition composition,
            BodyRepository bodies,
            BodyFiles files,
            Attachments attachments,
            AuditTrail audit,
            LegalDay legalDay) {
        this.composition = composition;
        this.bodies = bodies;
        this.files = files;
        this.attachments = attachments;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * @param minutes needed unless they are on record already
     * @throws RuleViolation without minutes, for a day to come, or for an amendment
     */
    public void record(
            Viewer by,
            String region,
            BodyKind kind,
            int version,
            LocalDate on,
            String place,
            @Nullable MultipartFile minutes) {
        Body body = formed(by, region, kind, version);
        if (on.isAfter(legalDay.today())) {
            throw RuleViolation.at("on", "B6.congressLater", legalDay.today());
        }
        UUID stored = files.store(by, region, minutes);
        UUID kept = stored == null ? body.minutesId() : stored;
        if (kept == null) {
            throw RuleViolation.at("file", "B6.minutesNeeded");
        }
        body.electedBy(on, place, kept);
        bodies.saveAndFlush(body);
        audit("CONGRESS_RECORDED", body, by);
    }

    /** It was no congress after all: the body is a provisional one. */
    public void takeBack(Viewer by, String region, BodyKind kind, int version) {
        Body body = formed(by, region, kind, version);
        body.provisional();
        bodies.saveAndFlush(body);
        audit("CONGRESS_TAKEN_BACK", body, by);
    }

    private Body formed(Viewer by, String region, BodyKind kind, int version) {
        Body body = composition.beingFormed(by, region, kind);
        Overtaken.unless(body.version(), version);
        if (body.amendment()) {
            throw RuleViolation.of("B6.amendmentNotElected");
        }
        return body;
    }

    /** The minutes of the body that is being formed, else of the one in force: for the region and the leadership. */
    public StoredFile minutes(Viewer viewer, String region, BodyKind kind) {
        Viewer.require(viewer.seesRegion(region), "body", region);
        UUID minutes = bodies.findByRegionCodeAndKindAndState(region, kind, BodyState.FORMING)
                .map(Body::minutesId)
                .or(() -> bodies.findByRegionCodeAndKindAndState(region, kind, BodyState.IN_FORCE)
                        .map(Body::minutesId))
                .orElseThrow(() -> new NotFound("minutes", region));
        audit.record(AuditFact.of("ATTACHMENT_READ", "Attachment", minutes)
                .by(viewer.accountId())
                .in(region, null));
        return attachments.open(minutes);
    }

    private void audit(String action, Body body, Viewer by) {
        audit.record(AuditFact.of(action, "Body", body.id())
                .by(by.accountId())
                .in(body.regionCode(), null)
                .with("kind", body.kind()));
    }
}
