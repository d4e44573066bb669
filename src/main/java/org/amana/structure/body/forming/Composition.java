package org.amana.structure.body.forming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.review.DossierKind;
import org.amana.review.Dossiers;
import org.amana.setting.Settings;
import org.amana.structure.BodyChange;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.BodyState;
import org.amana.structure.body.BodyTemplate;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The region's secretary begins a body and decides which seats it has, while its dossier is with the region (B2, B3, R2). */
@Service
@Transactional
public class Composition {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Composition(
            BodyRepository bodies,
            SeatRepository seats,
            Dossiers dossiers,
            Mandates mandates,
            Settings settings,
            AuditTrail audit,
            LegalDay legalDay) {
        this.bodies = bodies;
        this.seats = seats;
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.settings = settings;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * Begins a body, with the seats of its template; the regional secretary in office presides by right.
     *
     * @return key of the body
     * @throws RuleViolation when one is being formed already
     * @throws NotFound unless the viewer is the region's secretary
     */
    public UUID begin(Viewer by, String region, BodyKind kind) {
        Viewer.require(by.prepares(region), "body", region);
        // The dossier's number makes whoever begins at the same moment wait.
        BodyChange change = bodies.lastNumber(region, kind) == 0 ? BodyChange.FIRST : BodyChange.SUCCESSOR;
        Body body = new Body(kind, region, change, by.accountId(), legalDay.now(), id -> dossiers.begin(
                        dossierKind(kind), id, null, region, null, by)
                .id());
        requireNoneForming(region, kind);
        bodies.saveAndFlush(body);
        List<Seat> before = bodies.findByRegionCodeAndKindAndState(region, kind, BodyState.IN_FORCE)
                .map(inForce -> new ArrayList<>(seats.findByBodyId(inForce.id())))
                .orElseGet(ArrayList::new);
        before.sort(Seat.ORDER);
        int position = 1;
        for (Post post : BodyTemplate.posts(kind)) {
            Seat seat = new Seat(body, post, position++, next(before, post));
            if (seat.byRight()) {
                mandates.regionalSecretary(region).map(Mandate::memberId).ifPresent(seat::give);
            }
            seats.saveAndFlush(seat);
        }
        record("BODY_BEGUN", body, by);
        return body.id();
    }

    /** The place that a successor's seat takes: the first of that post that none of its other seats took. */
    private static @Nullable Seat next(List<Seat> before, Post post) {
        for (Seat seat : before) {
            if (seat.post() == post) {
                before.remove(seat);
                return seat;
            }
        }
        return null;
    }

    /** @throws RuleViolation when a version of it is prepared or under review */
    void requireNoneForming(String region, BodyKind kind) {
        if (bodies.findByRegionCodeAndKindAndState(region, kind, BodyState.FORMING)
                .isPresent()) {
            throw RuleViolation.of("B2.begunAlready");
        }
    }

    /** @throws RuleViolation when it has as many seats as it may, or the post is one of its kind */
    public UUID addSeat(Viewer by, String region, BodyKind kind, Post post) {
        Body body = beingFormed(by, region, kind);
        if (!BodyTemplate.more(kind).contains(post)) {
            throw RuleViolation.at("post", "B2.onlyOne", post);
        }
        List<Seat> all = seats.findByBodyId(body.id());
        BodyTemplate.Size size = BodyTemplate.Size.of(kind, settings.on(legalDay.today()));
        if (all.size() >= size.most()) {
            throw RuleViolation.at(
                    "post", kind == BodyKind.SECRETARIAT ? "B2.full" : "B3.full", size.most(), all.size());
        }
        int last = all.stream().mapToInt(Seat::position).max().orElse(0);
        Seat seat = seats.saveAndFlush(new Seat(body, post, last + 1));
        record("SEAT_ADDED", body, by);
        return seat.id();
    }

    /**
     * @return address of the body
     * @throws RuleViolation when it would have fewer seats than it must, or the post is one of its kind
     */
    public String removeSeat(Viewer by, String region, UUID seatId, int version) {
        Seat seat = seat(by, region, seatId);
        Overtaken.unless(seat.version(), version);
        if (!seat.post().many()) {
            throw RuleViolation.of("B2.onlyOne", seat.post());
        }
        BodyTemplate.Size size = BodyTemplate.Size.of(seat.kind(), settings.on(legalDay.today()));
        int now = seats.findByBodyId(seat.bodyId()).size();
        if (now <= size.least()) {
            throw RuleViolation.of(seat.kind() == BodyKind.SECRETARIAT ? "B2.least" : "B3.least", size.least(), now);
        }
        if (!seat.empty()) {
            throw RuleViolation.of("B2.vacateFirst");
        }
        seats.delete(seat);
        audit.record(
                AuditFact.of("SEAT_REMOVED", "Seat", seatId).by(by.accountId()).in(region, null));
        return "/regions/" + region + "/" + seat.kind().path();
    }

    /** The seats of the body that is being formed on which nobody has accepted yet, in their order. */
    @Transactional(readOnly = true)
    public List<OpenSeat> openSeats(Viewer by, String region, BodyKind kind) {
        Viewer.require(by.prepares(region), "body", region);
        return seats.findByBodyId(forming(region, kind).id()).stream()
                .filter(seat -> !seat.settled())
                .sorted(Comparator.comparingInt(Seat::position))
                .map(seat -> new OpenSeat(seat.id(), seat.version(), seat.post(), seat.empty()))
                .toList();
    }

    /** A seat on which nobody has accepted yet. */
    public record OpenSeat(UUID id, int version, Post post, boolean empty) {}

    /** Why the shares are not reached (B5). */
    public void justify(Viewer by, String region, BodyKind kind, int version, String words) {
        Body body = beingFormed(by, region, kind);
        Overtaken.unless(body.version(), version);
        body.justify(words);
        bodies.saveAndFlush(body);
        record("BODY_JUSTIFIED", body, by);
    }

    /** What the region answers to the remarks of the round that came back (R3). */
    public void answer(Viewer by, String region, BodyKind kind, int version, String words) {
        Body body = beingFormed(by, region, kind);
        Overtaken.unless(body.version(), version);
        body.answer(words);
        bodies.saveAndFlush(body);
        record("BODY_ANSWERED", body, by);
    }

    /**
     * The body that is being formed, held for a change.
     *
     * @throws Overtaken while its dossier is with the leadership
     */
    public Body beingFormed(Viewer by, String region, BodyKind kind) {
        Viewer.require(by.prepares(region), "body", region);
        Body body = forming(region, kind);
        dossiers.edit(by, body.dossierId());
        return body;
    }

    private Body forming(String region, BodyKind kind) {
        return bodies.findByRegionCodeAndKindAndState(region, kind, BodyState.FORMING)
                .orElseThrow(() -> RuleViolation.of("B2.notBegun"));
    }

    /**
     * A seat of the region, held for a change.
     *
     * @throws Overtaken while its dossier is with the leadership
     */
    Seat seat(Viewer by, String region, UUID seatId) {
        Viewer.require(by.prepares(region), "seat", seatId);
        dossiers.edit(by, seats.dossierOf(seatId, region).orElseThrow(() -> new NotFound("seat", seatId)));
        return seats.findById(seatId).orElseThrow(() -> new NotFound("seat", seatId));
    }

    public static DossierKind dossierKind(BodyKind kind) {
        return kind == BodyKind.SECRETARIAT ? DossierKind.SECRETARIAT : DossierKind.COMMITTEE;
    }

    private void record(String action, Body body, Viewer by) {
        audit.record(AuditFact.of(action, "Body", body.id())
                .by(by.accountId())
                .in(body.regionCode(), null)
                .with("kind", body.kind()));
    }
}
