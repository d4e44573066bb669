package org.amana.structure.body.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.review.Remark;
import org.amana.structure.Post;
import org.amana.structure.acceptance.Invitations;
import org.amana.structure.body.Body;
import org.amana.structure.body.Choosing;
import org.amana.structure.body.Seat;
import org.amana.structure.body.SeatRepository;
import org.amana.structure.body.Vacancies;
import org.amana.structure.body.dossier.Amended;
import org.amana.structure.body.dossier.Completeness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The seats of a body as its page shows them; a constant number of queries. */
@Component
class SeatViews {

    private final SeatRepository seats;
    private final Vacancies vacancies;
    private final Completeness completeness;
    private final Invitations invitations;
    private final Members members;

    SeatViews(
            SeatRepository seats,
            Vacancies vacancies,
            Completeness completeness,
            Invitations invitations,
            Members members) {
        this.seats = seats;
        this.vacancies = vacancies;
        this.completeness = completeness;
        this.invitations = invitations;
        this.members = members;
    }

    /** By precedence, with whoever holds each of them. */
    Sitting of(Body body) {
        List<Seat> all =
                seats.findByBodyId(body.id()).stream().sorted(Seat.ORDER).toList();
        List<Vacancies.Vacancy> left = vacancies.of(body);
        Set<UUID> ids = new HashSet<>();
        all.stream().map(Seat::memberId).filter(Objects::nonNull).forEach(ids::add);
        left.stream().map(Vacancies.Vacancy::memberId).forEach(ids::add);
        return new Sitting(all, left, members.summaries(ids));
    }

    /**
     * @param amended the body in force, where this one is an amendment of it
     * @param remarks of the round that came back
     */
    List<SeatView> views(Sitting sitting, Choosing.Facts facts, @Nullable Amended amended, List<Remark> remarks) {
        List<Seat> all = sitting.seats();
        Map<UUID, Instant> asked =
                invitations.waiting(all.stream().map(Seat::id).toList());
        Map<Post, Long> counts = all.stream().collect(Collectors.groupingBy(Seat::post, Collectors.counting()));
        Map<Post, Integer> seen = new HashMap<>();
        List<SeatView> views = new ArrayList<>();
        for (Seat seat : all) {
            int nth = seen.merge(seat.post(), 1, Integer::sum);
            views.add(new SeatView(
                    seat,
                    counts.get(seat.post()) > 1 ? nth : 0,
                    seat.empty() ? null : sitting.people().get(seat.memberId()),
                    asked.get(seat.id()),
                    seat.empty() ? sitting.leftOf(seat) : null,
                    amended == null ? null : amended.changeOf(seat),
                    seat.empty() ? List.of() : completeness.unmet(seat, sitting.people(), facts),
                    remarks.stream()
                            .filter(remark -> seat.place().toString().equals(remark.place()))
                            .toList()));
        }
        return views;
    }

    /** The seats of a body, who left them, and the people that both name. */
    record Sitting(List<Seat> seats, List<Vacancies.Vacancy> left, Map<UUID, MemberSummary> people) {

        Map<UUID, MemberSummary> holders() {
            Map<UUID, MemberSummary> holders = new HashMap<>();
            for (Seat seat : seats) {
                MemberSummary holder = seat.empty() ? null : people.get(seat.memberId());
                if (holder != null) {
                    holders.put(holder.id(), holder);
                }
            }
            return holders;
        }

        private @Nullable LeftView leftOf(Seat seat) {
            return left.stream()
                    .filter(vacancy -> vacancy.place().equals(seat.place()))
                    .findFirst()
                    .map(vacancy -> {
                        MemberSummary member = people.get(vacancy.memberId());
                        return new LeftView(member == null ? null : member.name(), vacancy.on(), vacancy.reason());
                    })
                    .orElse(null);
        }
    }
}
