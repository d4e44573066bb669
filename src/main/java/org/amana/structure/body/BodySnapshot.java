package org.amana.structure.body;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.membership.MemberSummary;
import org.amana.review.Snapshot;
import org.amana.review.Snapshot.Fact;
import org.amana.review.Snapshot.Place;
import org.amana.setting.Settings;
import org.amana.structure.Acceptance;

/** What is kept of a body in each round: keys, days, numbers and closed words; the justification in the region's words (R2). */
final class BodySnapshot {

    /** Grows by itself. */
    static final String AGE = "structure.fact.age";

    private BodySnapshot() {}

    static Snapshot of(
            Body body, List<Seat> seats, Map<UUID, MemberSummary> members, Settings settings, LocalDate day) {
        Shares shares = Shares.of(seats.size(), members.values(), settings, day);
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.number("structure.fact.seats", shares.seats()),
                Fact.number("structure.fact.women", shares.women()),
                Fact.number("structure.fact.womenWanted", shares.womenWanted()),
                Fact.number("structure.fact.young", shares.young()),
                Fact.number("structure.fact.youngWanted", shares.youngWanted())));
        String justification = body.justification();
        if (justification != null) {
            facts.add(Fact.words("structure.fact.justification", justification));
        }
        return new Snapshot(
                facts, seats.stream().map(seat -> place(seat, members, day)).toList());
    }

    private static Place place(Seat seat, Map<UUID, MemberSummary> members, LocalDate day) {
        List<Fact> facts = new ArrayList<>();
        UUID holder = seat.memberId();
        MemberSummary member = holder == null ? null : members.get(holder);
        if (member != null) {
            facts.add(Fact.person("structure.fact.holder", member.id()));
            facts.add(Fact.label("structure.fact.gender", "gender." + member.gender()));
            facts.add(Fact.number(AGE, ChronoUnit.YEARS.between(member.birthDate(), day)));
            facts.add(Fact.territory("structure.fact.province", member.provinceCode()));
        }
        Acceptance acceptance = seat.acceptance();
        if (acceptance != null) {
            facts.add(Fact.label("structure.fact.acceptedBy", "acceptanceMeans." + acceptance.means()));
            facts.add(Fact.date("structure.fact.acceptedOn", acceptance.on()));
            UUID scan = acceptance.attachmentId();
            if (scan != null) {
                facts.add(Fact.attachment("structure.fact.scan", scan));
            }
        }
        return new Place(seat.id().toString(), Fact.label("structure.fact.post", "post." + seat.post()), facts);
    }
}
