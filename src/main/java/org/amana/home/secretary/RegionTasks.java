package org.amana.home.secretary;

import java.util.ArrayList;
import java.util.List;
import org.amana.home.standing.ProvinceStanding;
import org.amana.home.standing.RegionStanding;
import org.amana.home.standing.Standings;
import org.amana.home.standing.Status;
import org.amana.home.standing.Statuses;
import org.amana.home.standing.Words;
import org.amana.kernel.TwoScripts;
import org.amana.nomination.ListOverview;
import org.amana.review.DossierKind;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyOverview;
import org.jspecify.annotations.Nullable;

/** The four tasks of a region in their order, each with what the region does next. */
final class RegionTasks {

    /** So many provinces are named, more are only counted. */
    private static final int FEW = 4;

    private RegionTasks() {}

    static List<RegionHome.Task> of(Standings.RegionProvinces region, Statuses statuses) {
        RegionStanding standing = region.standing();
        return List.of(
                body(BodyKind.SECRETARIAT, standing.secretariat(), standing, statuses),
                body(BodyKind.COMMITTEE, standing.committee(), standing, statuses),
                consultations(region, statuses),
                list(standing, statuses));
    }

    static String pathOf(Enum<?> kind) {
        return kind == BodyKind.COMMITTEE || kind == DossierKind.COMMITTEE ? "/committee" : "/secretariat";
    }

    private static RegionHome.Task body(
            BodyKind kind, @Nullable BodyOverview body, RegionStanding region, Statuses statuses) {
        Status status = statuses.body(body);
        List<Words> facts = new ArrayList<>();
        if (body != null) {
            facts.add(Words.of("home.seats", body.filled()));
            if (body.inForce() && body.endsOn() != null) {
                facts.add(Words.of("home.until", body.endsOn()));
            }
        }
        String path = region.path() + pathOf(kind);
        String todo = todo(body, status);
        return new RegionHome.Task(
                Words.of("dossierKind." + kind),
                status,
                facts,
                List.of(),
                path,
                todo == null ? null : new RegionHome.Step(Words.of("home.do." + todo + "." + kind), path));
    }

    private static @Nullable String todo(@Nullable BodyOverview body, Status status) {
        if (body == null) {
            return "form";
        }
        return switch (body.state()) {
            case SUBMITTED -> null;
            case DRAFT -> "complete";
            case RETURNED -> "correct";
            case REJECTED -> "form";
            case APPROVED -> {
                boolean vacant = body.inForce() && body.filled() < body.seats();
                yield vacant ? "refill" : status.is("done") ? null : "replace";
            }
        };
    }

    private static RegionHome.Task consultations(Standings.RegionProvinces region, Statuses statuses) {
        RegionStanding standing = region.standing();
        List<TwoScripts> remaining = region.provinces().stream()
                .filter(province -> !standing.listClosed() && !province.consulted())
                .map(ProvinceStanding::name)
                .toList();
        boolean open = standing.provinces() > 0 && !standing.consultedAll() && !standing.listClosed();
        return new RegionHome.Task(
                Words.of("home.consultations"),
                statuses.consultations(standing.consulted(), standing.provinces()),
                remaining.isEmpty() || remaining.size() > FEW ? List.of() : List.of(Words.of("home.remaining")),
                remaining.size() > FEW ? List.of() : remaining,
                standing.path() + "/consultations",
                open ? new RegionHome.Step(Words.of("home.do.consult"), standing.path() + "/consultations/new") : null);
    }

    private static RegionHome.Task list(RegionStanding region, Statuses statuses) {
        ListOverview list = region.list();
        List<Words> facts = new ArrayList<>();
        if (list != null && !list.closed()) {
            boolean awaited = list.submitted() > 0 || list.returned() > 0;
            if (awaited || list.confirmed() > 0) {
                facts.add(Words.of("home.status.proposed", list.withProposal(), list.provinces()));
            }
            if (awaited && list.confirmed() > 0) {
                facts.add(Words.of("home.status.confirmed", list.confirmed(), list.provinces()));
            }
        }
        String path = region.path() + "/nominees";
        String todo = todo(list);
        return new RegionHome.Task(
                Words.of("home.list"),
                statuses.list(list),
                facts,
                List.of(),
                path,
                todo == null || region.provinces() == 0 ? null : new RegionHome.Step(Words.of(todo), path));
    }

    private static @Nullable String todo(@Nullable ListOverview list) {
        if (list == null) {
            return "home.do.beginList";
        }
        int withRegion = list.provinces() - list.submitted() - list.confirmed();
        if (list.closed() || withRegion == 0) {
            return null;
        }
        if (list.returned() > 0) {
            return "home.do.correctList";
        }
        return list.withProposal() == list.provinces() && list.consulted() == list.provinces()
                ? "home.do.submitList"
                : "home.do.continueList";
    }
}
