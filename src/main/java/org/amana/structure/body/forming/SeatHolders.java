package org.amana.structure.body.forming;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.acceptance.Invitations;
import org.amana.structure.acceptance.OneTimeInvitation;
import org.amana.structure.body.Choosing;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Who holds which seat, and that they accepted (B4). The region's secretary chooses and records. */
@Service
@Transactional
public class SeatHolders {

    private final Composition composition;
    private final SeatRepository seats;
    private final Members members;
    private final Choosing choosing;
    private final Invitations invitations;
    private final BodyFiles files;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    SeatHolders(
            Composition composition,
            SeatRepository seats,
            Members members,
            Choosing choosing,
            Invitations invitations,
            BodyFiles files,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc) {
        this.composition = composition;
        this.seats = seats;
        this.members = members;
        this.choosing = choosing;
        this.invitations = invitations;
        this.files = files;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    /**
     * Chooses a member for a seat; who held it before leaves it, and the acceptance with them.
     *
     * @throws RuleViolation with every requirement that the member does not meet
     */
    public void choose(Viewer by, String region, UUID seatId, int version, UUID memberId) {
        Seat seat = composition.seat(by, region, seatId);
        Overtaken.unless(seat.version(), version);
        if (seat.byRight()) {
            throw RuleViolation.of("B2.byRight");
        }
        if (memberId.equals(seat.memberId())) {
            return;
        }
        oneSeatAtATime(memberId);
        MemberSummary member = members.held(memberId);
        List<RuleViolation.Reason> refusals = choosing.factsOf(region).unmet(member, seat).stream()
                .map(requirement -> requirement.refusal("member"))
                .toList();
        if (!refusals.isEmpty()) {
            throw new RuleViolation(refusals);
        }
        seat.give(memberId);
        try {
            seats.saveAndFlush(seat);
        } catch (DataIntegrityViolationException taken) {
            throw RuleViolation.at("member", "B4.takenMeanwhile", member.name());
        }
        invitations.ask(by, SeatAcceptance.KIND, seatId, memberId, region);
        record("SEAT_GIVEN", seat, by, memberId);
    }

    /** Two who choose the same member at the same instant go one after the other; the second sees the first's seat. */
    private void oneSeatAtATime(UUID memberId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(memberId.toString())
                .query((row, n) -> 1)
                .single();
    }

    /** Nobody holds the seat any more. */
    public void vacate(Viewer by, String region, UUID seatId, int version) {
        Seat seat = composition.seat(by, region, seatId);
        Overtaken.unless(seat.version(), version);
        if (seat.byRight()) {
            throw RuleViolation.of("B2.byRight");
        }
        UUID left = seat.memberId();
        if (left == null) {
            return;
        }
        seat.leaveEmpty();
        seats.saveAndFlush(seat);
        invitations.withdraw(seatId);
        record("SEAT_LEFT_EMPTY", seat, by, left);
    }

    /**
     * A link by which whoever holds the seat accepts or declines; shown once.
     *
     * @throws RuleViolation when the seat is empty or accepted
     */
    public OneTimeInvitation invite(Viewer by, String region, UUID seatId) {
        Seat seat = composition.seat(by, region, seatId);
        return invitations.invite(by, SeatAcceptance.KIND, seatId, waiting(seat), region);
    }

    /**
     * The secretary records that whoever holds the seat accepted.
     *
     * @param scan a scan, or null or empty
     * @throws RuleViolation when the seat is empty or accepted, or the day is not past
     */
    public void recordAcceptance(
            Viewer by,
            String region,
            UUID seatId,
            int version,
            AcceptanceMeans means,
            LocalDate on,
            @Nullable MultipartFile scan) {
        Seat seat = composition.seat(by, region, seatId);
        Overtaken.unless(seat.version(), version);
        UUID member = waiting(seat);
        if (!AcceptanceMeans.recorded().contains(means)) {
            throw RuleViolation.at("means", "B4.recordsItself", means);
        }
        if (on.isAfter(legalDay.today())) {
            throw RuleViolation.at("on", "B4.acceptedLater", legalDay.today());
        }
        seat.accepted(new Acceptance(means, on, files.store(by, region, scan)));
        seats.saveAndFlush(seat);
        invitations.withdraw(seatId);
        record("ACCEPTANCE_RECORDED", seat, by, member);
    }

    private static UUID waiting(Seat seat) {
        UUID holder = seat.memberId();
        if (holder == null) {
            throw RuleViolation.of("B4.nobodyToAccept");
        }
        if (seat.settled()) {
            throw RuleViolation.of("B4.acceptedAlready");
        }
        return holder;
    }

    private void record(String action, Seat seat, Viewer by, UUID member) {
        audit.record(AuditFact.of(action, "Seat", seat.id())
                .by(by.accountId())
                .in(seat.regionCode(), null)
                .with("member", member)
                .with("post", seat.post()));
    }
}
