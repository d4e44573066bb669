package org.amana.structure.body.page;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberSearch;
import org.amana.membership.Members;
import org.amana.structure.Candidate;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.body.Choosing;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a seat shows to the region's secretary: who holds it, and who might. */
@Service
@Transactional
class SeatReading {

    private static final int FOUND = 8;
    private static final int LOOKED_THROUGH = 200;

    private final BodyReading bodies;
    private final SeatRepository seats;
    private final Choosing choosing;
    private final Members members;
    private final Attachments attachments;
    private final AuditTrail audit;

    SeatReading(
            BodyReading bodies,
            SeatRepository seats,
            Choosing choosing,
            Members members,
            Attachments attachments,
            AuditTrail audit) {
        this.bodies = bodies;
        this.seats = seats;
        this.choosing = choosing;
        this.members = members;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** @throws NotFound unless it is a seat of the body that the region's secretary sees */
    SeatPage seat(Viewer viewer, String region, UUID seatId, String text) {
        Viewer.require(viewer.prepares(region), "seat", seatId);
        Seat seat = seat(region, seatId);
        BodyView body = bodies.bodyToCompose(viewer, region, seat.kind());
        StandingBody standing = body.standing();
        boolean inForce = body.inForce(seat);
        SeatView view = (inForce && standing != null ? standing.seats() : body.seats())
                .stream()
                        .filter(shown -> shown.seat().equals(seat))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("seat", seatId));
        boolean choosable = body.editable() && !inForce && !seat.byRight() && (seat.empty() || !text.isBlank());
        return new SeatPage(body, view, inForce, text, choosable ? find(viewer, seat, text) : List.of());
    }

    /** The same, for who records that somebody left it: the region's secretary. */
    SeatPage seatToLeave(Viewer viewer, String region, UUID seatId) {
        Viewer.require(viewer.secretaryOf(region), "seat", seatId);
        return seat(viewer, region, seatId, "");
    }

    /** Whoever the words name, and why not where not; without words, the first who can be chosen. */
    private List<Candidate> find(Viewer viewer, Seat seat, String text) {
        Choosing.Facts facts = choosing.factsOf(seat.regionCode());
        boolean suggests = text.isBlank();
        return members
                .find(
                        viewer,
                        new MemberSearch(text, seat.regionCode(), null, suggests),
                        suggests ? LOOKED_THROUGH : FOUND)
                .stream()
                .map(member -> new Candidate(member, facts.requirements(member, seat)))
                .filter(candidate -> !suggests || candidate.eligible())
                .limit(FOUND)
                .toList();
    }

    /** The scan of an acceptance, for the region's secretary and the leadership. */
    StoredFile scan(Viewer viewer, String region, UUID seatId) {
        Viewer.require(viewer.seesRegion(region), "seat", seatId);
        Acceptance acceptance = seat(region, seatId).acceptance();
        UUID scan = acceptance == null ? null : acceptance.attachmentId();
        if (scan == null) {
            throw new NotFound("scan", seatId);
        }
        audit.record(AuditFact.of("ATTACHMENT_READ", "Attachment", scan)
                .by(viewer.accountId())
                .in(region, null)
                .with("seat", seatId));
        return attachments.open(scan);
    }

    private Seat seat(String region, UUID seatId) {
        return seats.findById(seatId)
                .filter(seat -> seat.regionCode().equals(region))
                .orElseThrow(() -> new NotFound("seat", seatId));
    }
}
