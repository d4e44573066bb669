package org.amana.structure.body.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.membership.MemberSummary;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.review.snapshot.Snapshot.Place;
import org.amana.setting.SettingsOfDay;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.body.Body;
import org.amana.structure.body.Seat;
import org.jspecify.annotations.Nullable;

/** What is kept of a body in each round: keys, days, numbers and closed words; the justification in the region's words (R2). */
final class BodySnapshot {

    /** Grows by itself. */
    private static final String AGE = "structure.fact.age";

    private static final String ANSWER = "structure.fact.answer";

    private static final String SEAT_CHANGE = "structure.fact.seatChange";
    private static final String IN_PLACE_OF = "structure.fact.inPlaceOf";

    /** An age grows by itself; what an amendment does to a seat is told by whoever holds it in either version. */
    static final Set<String> SAY_NO_CHANGE = Set.of(AGE, SEAT_CHANGE, IN_PLACE_OF);

    private static final Set<String> MOVES_BY_ITSELF =
            Set.of(AGE, "structure.fact.young", "structure.fact.womenWanted", "structure.fact.youngWanted", ANSWER);

    private BodySnapshot() {}

    /** @param amended the body in force, where it is an amendment of one */
    static Snapshot of(
            Body body,
            List<Seat> seats,
            @Nullable Amended amended,
            Map<UUID, MemberSummary> members,
            SettingsOfDay rules) {
        LocalDate day = rules.day();
        Shares shares = Shares.of(seats.size(), members.values(), rules);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.label("structure.fact.change", "bodyChange." + body.change()));
        if (amended != null) {
            facts.add(Fact.number("structure.fact.amends", amended.number()));
            int removed = amended.removedBy(seats).size();
            if (removed > 0) {
                facts.add(Fact.number("structure.fact.removed", removed));
            }
        }
        LocalDate congress = body.congressOn();
        if (congress != null) {
            facts.add(Fact.date("structure.fact.congressOn", congress));
            facts.add(Fact.words("structure.fact.congressPlace", Objects.requireNonNull(body.congressPlace())));
            facts.add(Fact.attachment("structure.fact.minutes", Objects.requireNonNull(body.minutesId())));
        }
        facts.addAll(List.of(
                Fact.number("structure.fact.seats", shares.seats()),
                Fact.number("structure.fact.women", shares.women()),
                Fact.number("structure.fact.womenWanted", shares.womenWanted()),
                Fact.number("structure.fact.young", shares.young()),
                Fact.number("structure.fact.youngWanted", shares.youngWanted())));
        String justification = body.justification();
        if (justification != null) {
            facts.add(Fact.words("structure.fact.justification", justification));
        }
        String answer = body.answer();
        if (answer != null) {
            facts.add(Fact.words(ANSWER, answer));
        }
        return new Snapshot(
                facts,
                seats.stream().map(seat -> place(seat, amended, members, day)).toList());
    }

    /** Whether a round says nothing that the one before did not: ages move by themselves, and an old answer is no new one. */
    static boolean same(Snapshot before, Snapshot now) {
        return said(before).equals(said(now));
    }

    /** Whether a seat is as in the body that is amended. */
    static boolean kept(Place seat) {
        return seat.facts().contains(Fact.label(SEAT_CHANGE, "seatChange." + SeatChange.KEPT));
    }

    private static List<List<Fact>> said(Snapshot snapshot) {
        return Stream.concat(
                        Stream.of(snapshot.facts()), snapshot.places().stream().map(place -> Stream.concat(
                                        Stream.of(place.title()), place.facts().stream())
                                .toList()))
                .map(facts -> facts.stream()
                        .filter(fact -> !MOVES_BY_ITSELF.contains(fact.label()))
                        .toList())
                .toList();
    }

    private static Place place(Seat seat, @Nullable Amended amended, Map<UUID, MemberSummary> members, LocalDate day) {
        List<Fact> facts = new ArrayList<>();
        if (amended != null) {
            SeatChange change = amended.changeOf(seat);
            facts.add(Fact.label(SEAT_CHANGE, "seatChange." + change));
            if (change == SeatChange.REPLACED) {
                amended.before(seat)
                        .map(Seat::memberId)
                        .ifPresent(before -> facts.add(Fact.person(IN_PLACE_OF, before)));
            }
        }
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
        return new Place(seat.place().toString(), Fact.label("structure.fact.post", "post." + seat.post()), facts);
    }
}
