package org.amana.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Assignments;
import org.amana.access.Role;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.structure.BodyKind;
import org.amana.structure.Requirement;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of whoever takes a seat, and the facts of a region that decide it (B2, B4, M1). */
@Component
public class Choosing {

    private final SeatRepository seats;
    private final Mandates mandates;
    private final Assignments assignments;
    private final Territories territories;

    Choosing(SeatRepository seats, Mandates mandates, Assignments assignments, Territories territories) {
        this.seats = seats;
        this.mandates = mandates;
        this.assignments = assignments;
        this.territories = territories;
    }

    /** A constant number of queries, whatever the number of people asked about. */
    public Facts factsOf(String region) {
        Map<UUID, List<Seat>> held = seats.findByRegionCodeAndLiveTrue(region).stream()
                .filter(seat -> !seat.empty())
                .collect(Collectors.groupingBy(seat -> java.util.Objects.requireNonNull(seat.memberId())));
        Mandates.InOffice inOffice = mandates.inOffice();
        Set<UUID> provincial =
                inOffice.provincial().values().stream().map(Mandate::memberId).collect(Collectors.toSet());
        Set<UUID> parliament = assignments.membersHolding(Role.PARLIAMENTARIAN);
        return new Facts(
                region,
                held,
                Optional.ofNullable(inOffice.regional().get(region))
                        .map(Mandate::memberId)
                        .orElse(null),
                provincial,
                parliament,
                territories.names());
    }

    /** What is known of a region when someone is chosen there. */
    public record Facts(
            String region,
            Map<UUID, List<Seat>> held,
            @Nullable UUID regionalSecretary,
            Set<UUID> provincialSecretaries,
            Set<UUID> parliamentarians,
            Map<String, TwoScripts> names) {

        /** Requirement by requirement, with the fact behind each. */
        public List<Requirement> requirements(MemberSummary member, Seat seat) {
            List<Requirement> all = new ArrayList<>();
            all.add(Requirement.active(member));
            all.add(Requirement.ofRegion(member, region, nameOf(member.provinceCode())));
            all.add(Requirement.complete(member));
            if (seat.byRight()) {
                all.add(Requirement.of("B2.presides", member.id().equals(regionalSecretary)));
                return all;
            }
            all.add(Requirement.of("B2.notSecretary", !member.id().equals(regionalSecretary)));
            all.add(unless("B4.oneSeat", other(member, seat, true)));
            all.add(unless("B4.otherBody", other(member, seat, false)));
            if (seat.kind() == BodyKind.SECRETARIAT) {
                all.add(Requirement.of("B2.notProvincial", !provincialSecretaries.contains(member.id())));
                all.add(Requirement.of("B2.notParliament", !parliamentarians.contains(member.id())));
            }
            return all;
        }

        /** What is not met. */
        public List<Requirement> unmet(MemberSummary member, Seat seat) {
            return requirements(member, seat).stream()
                    .filter(requirement -> !requirement.met())
                    .toList();
        }

        private Optional<Seat> other(MemberSummary member, Seat seat, boolean sameBody) {
            return held.getOrDefault(member.id(), List.of()).stream()
                    .filter(held -> !held.equals(seat))
                    .filter(held -> sameBody ? held.bodyId().equals(seat.bodyId()) : held.kind() != seat.kind())
                    .findFirst();
        }

        private static Requirement unless(String rule, Optional<Seat> held) {
            return held.map(seat -> Requirement.of(rule, false, seat.post()))
                    .orElseGet(() -> Requirement.of(rule, true));
        }

        /** The name of a region or a province. */
        public TwoScripts nameOf(String territory) {
            return names.getOrDefault(territory, new TwoScripts(territory, territory));
        }
    }
}
