package org.amana.structure.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.review.Dossier;
import org.amana.review.DossierStep;
import org.amana.review.Dossiers;
import org.amana.review.Remark;
import org.amana.setting.Settings;
import org.amana.structure.BodyKind;
import org.amana.structure.Invitations;
import org.amana.structure.Post;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a body shows: to the region's secretary and the leadership (A3). */
@Service
@Transactional
class BodyReading {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final Vacancies vacancies;
    private final Choosing choosing;
    private final Completeness completeness;
    private final Dossiers dossiers;
    private final Invitations invitations;
    private final Members members;
    private final Accounts accounts;
    private final Territories territories;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    BodyReading(
            BodyRepository bodies,
            SeatRepository seats,
            Vacancies vacancies,
            Choosing choosing,
            Completeness completeness,
            Dossiers dossiers,
            Invitations invitations,
            Members members,
            Accounts accounts,
            Territories territories,
            Settings settings,
            AuditTrail audit,
            LegalDay legalDay) {
        this.bodies = bodies;
        this.seats = seats;
        this.vacancies = vacancies;
        this.choosing = choosing;
        this.completeness = completeness;
        this.dossiers = dossiers;
        this.invitations = invitations;
        this.members = members;
        this.accounts = accounts;
        this.territories = territories;
        this.settings = settings;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** The same, for who composes: the region's secretary, and who prepares in the secretary's name (A6). */
    BodyView bodyToCompose(Viewer viewer, String region, BodyKind kind) {
        Viewer.require(viewer.prepares(region), "body", region);
        return body(viewer, region, kind);
    }

    /** The same, for who submits: the region's secretary. */
    BodyView bodyToSubmit(Viewer viewer, String region, BodyKind kind) {
        Viewer.require(viewer.secretaryOf(region), "body", region);
        return body(viewer, region, kind);
    }

    /** The same, for who extends: a signatory. */
    BodyView bodyToExtend(Viewer viewer, String region, BodyKind kind) {
        Viewer.require(viewer.signatory(), "body", region);
        return body(viewer, region, kind);
    }

    BodyView body(Viewer viewer, String region, BodyKind kind) {
        Viewer.require(viewer.seesRegion(region), "body", region);
        List<Body> all = bodies.findByRegionCodeAndKindOrderByBegunAtDesc(region, kind);
        Body inForce = first(all, BodyState.IN_FORCE);
        Body forming = first(all, BodyState.FORMING);
        Body shown = forming != null ? forming : inForce != null ? inForce : all.isEmpty() ? null : all.get(0);
        if (shown == null) {
            return new BodyView(
                    kind,
                    region,
                    territories.region(region).name(),
                    null,
                    null,
                    null,
                    false,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    viewer.prepares(region),
                    viewer.signatory(),
                    false);
        }
        audit.record(AuditFact.of("BODY_VIEWED", "Body", shown.id())
                .by(viewer.accountId())
                .in(region, null));
        return view(viewer, shown, inForce == shown ? null : inForce);
    }

    private BodyView view(Viewer viewer, Body body, @Nullable Body inForce) {
        LocalDate today = legalDay.today();
        Dossier dossier = dossiers.dossier(body.dossierId());
        List<Seat> all =
                seats.findByBodyId(body.id()).stream().sorted(Seat.ORDER).toList();
        List<Vacancies.Vacancy> left = vacancies.of(body.id());
        Map<UUID, MemberSummary> people = people(all, left);
        Map<UUID, MemberSummary> holders = people.values().stream()
                .filter(member -> all.stream().anyMatch(seat -> member.id().equals(seat.memberId())))
                .collect(Collectors.toMap(MemberSummary::id, Function.identity()));
        Choosing.Facts facts = choosing.factsOf(body.regionCode());
        List<Remark> remarks = dossiers.remarks(dossier.id()).stream()
                .filter(remark -> remark.round() == dossier.round())
                .toList();
        List<DossierStep> steps = dossiers.steps(dossier.id());
        Set<String> places = all.stream().map(seat -> seat.id().toString()).collect(Collectors.toSet());
        BodyTemplate.Size size = BodyTemplate.Size.of(body.kind(), settings, today);
        List<Post> more = all.size() < size.most() ? BodyTemplate.more(body.kind()) : List.of();
        return new BodyView(
                body.kind(),
                body.regionCode(),
                territories.region(body.regionCode()).name(),
                body,
                dossier,
                inForce,
                body.expiredOn(today),
                seatViews(all, people, facts, left, remarks),
                Shares.of(all.size(), holders.values(), settings, today),
                size,
                dossier.editable() ? completeness.missing(body, all, holders, facts, today) : List.of(),
                more,
                remarks.stream()
                        .filter(remark -> remark.place() == null || !places.contains(remark.place()))
                        .toList(),
                steps,
                accounts.names(steps.stream()
                        .map(DossierStep::accountId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                viewer.prepares(body.regionCode()),
                viewer.signatory(),
                dossiers.waitsForSuccessor(dossier));
    }

    private List<SeatView> seatViews(
            List<Seat> all,
            Map<UUID, MemberSummary> people,
            Choosing.Facts facts,
            List<Vacancies.Vacancy> left,
            List<Remark> remarks) {
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
                    seat.empty() ? null : people.get(seat.memberId()),
                    asked.get(seat.id()),
                    seat.empty() ? leftOf(seat, left, people) : null,
                    seat.empty() ? List.of() : completeness.unmet(seat, people, facts),
                    remarks.stream()
                            .filter(remark -> seat.id().toString().equals(remark.place()))
                            .toList()));
        }
        return views;
    }

    private static @Nullable LeftView leftOf(Seat seat, List<Vacancies.Vacancy> left, Map<UUID, MemberSummary> people) {
        return left.stream()
                .filter(vacancy -> vacancy.seatId().equals(seat.id()))
                .findFirst()
                .map(vacancy -> {
                    MemberSummary member = people.get(vacancy.memberId());
                    return new LeftView(member == null ? null : member.name(), vacancy.on(), vacancy.reason());
                })
                .orElse(null);
    }

    private Map<UUID, MemberSummary> people(List<Seat> all, List<Vacancies.Vacancy> left) {
        Set<UUID> ids = new HashSet<>();
        all.stream().map(Seat::memberId).filter(Objects::nonNull).forEach(ids::add);
        left.stream().map(Vacancies.Vacancy::memberId).forEach(ids::add);
        return members.summaries(ids);
    }

    private static @Nullable Body first(List<Body> all, BodyState state) {
        return all.stream().filter(body -> body.state() == state).findFirst().orElse(null);
    }
}
