package org.amana.home.secretary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.home.standing.ProvinceStanding;
import org.amana.home.standing.RegionStanding;
import org.amana.home.standing.Standings;
import org.amana.home.standing.Status;
import org.amana.home.standing.Statuses;
import org.amana.home.standing.Waits;
import org.amana.home.standing.Words;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Members;
import org.amana.review.Dossier;
import org.amana.review.DossierKind;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.amana.review.Remark;
import org.amana.structure.BodyOverview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A regional secretary's first page. */
@Service
@Transactional(readOnly = true)
public class SecretaryHomes {

    private final Standings standings;
    private final Dossiers dossiers;
    private final Members members;
    private final LegalDay legalDay;

    SecretaryHomes(Standings standings, Dossiers dossiers, Members members, LegalDay legalDay) {
        this.standings = standings;
        this.dossiers = dossiers;
        this.members = members;
        this.legalDay = legalDay;
    }

    /** @throws NotFound unless the viewer is the region's secretary */
    public RegionHome home(Viewer by, String regionCode) {
        Viewer.require(by.prepares(regionCode), "region", regionCode);
        Standings.RegionProvinces region = standings.region(regionCode);
        Collection<Dossier> latest = latestOfEachSubject(dossiers.ofRegion(regionCode));
        Statuses statuses = new Statuses(false, legalDay.today(), new Waits(latest, legalDay.today()));
        List<RegionHome.Correction> corrections = Stream.concat(
                        endorsements(by, region).stream(), corrections(latest, region).stream())
                .toList();
        List<RegionHome.Task> tasks = RegionTasks.of(region, statuses);
        return new RegionHome(
                region.standing(),
                corrections,
                Stream.of(region.standing().secretariat(), region.standing().committee())
                        .flatMap(body -> ending(body, region.standing()).stream())
                        .toList(),
                tasks,
                Stream.concat(
                                corrections.stream().map(RegionHome.Correction::step),
                                tasks.stream().map(RegionHome.Task::step))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                numbers(region));
    }

    private List<RegionHome.Number> numbers(Standings.RegionProvinces region) {
        RegionStanding standing = region.standing();
        long incomplete = members.incompleteCountByProvince(standing.code()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        String list = "/members?region=" + standing.code() + "&status=ACTIVE";
        return List.of(
                RegionHome.Number.of("home.members", standing.members(), list),
                RegionHome.Number.of("home.members.incomplete", incomplete, list + "&incomplete=true"),
                new RegionHome.Number(
                        Words.of("home.tile.provinces"),
                        standing.provincesCovered(),
                        standing.provinces(),
                        standing.path() + "#provinces"));
    }

    /** They come with the one begun last first. */
    private static Collection<Dossier> latestOfEachSubject(List<Dossier> dossiers) {
        Map<UUID, Dossier> latest = new LinkedHashMap<>();
        dossiers.forEach(dossier -> latest.putIfAbsent(dossier.subjectId(), dossier));
        return latest.values();
    }

    private List<RegionHome.Correction> corrections(Collection<Dossier> latest, Standings.RegionProvinces region) {
        List<Dossier> back = latest.stream()
                .filter(dossier -> dossier.state() == DossierState.RETURNED
                        || (dossier.kind() == DossierKind.NOMINATION && dossier.state() == DossierState.REJECTED))
                .sorted(java.util.Comparator.comparing(dossier -> Objects.requireNonNull(dossier.decidedAt())))
                .toList();
        Map<UUID, List<Remark>> remarks = dossiers.remarksOnDecision(back);
        return back.stream()
                .map(dossier -> correction(dossier, remarks.getOrDefault(dossier.id(), List.of()), region))
                .toList();
    }

    /** R5: what a predecessor submitted goes on once the secretary endorses it; the provinces of a list one after the other. */
    private List<RegionHome.Correction> endorsements(Viewer by, Standings.RegionProvinces region) {
        if (!by.secretaryOf(region.standing().code())) {
            return List.of();
        }
        Map<DossierKind, List<Dossier>> waiting = dossiers
                .waitingForSuccessor(region.standing().code())
                .stream()
                .collect(Collectors.groupingBy(
                        Dossier::kind, () -> new EnumMap<>(DossierKind.class), Collectors.toList()));
        return waiting.entrySet().stream()
                .map(kind -> new RegionHome.Correction(
                        Words.of(
                                "home.endorse." + kind.getKey(), kind.getValue().size()),
                        List.of(),
                        new RegionHome.Step(
                                Words.of("home.do.endorse"),
                                "/reviews/" + kind.getValue().get(0).id())))
                .toList();
    }

    private static RegionHome.Correction correction(
            Dossier dossier, List<Remark> remarks, Standings.RegionProvinces region) {
        String path = region.standing().path();
        String what = dossier.state() == DossierState.REJECTED ? "home.refused." : "home.returned.";
        if (dossier.kind() != DossierKind.NOMINATION) {
            return new RegionHome.Correction(
                    Words.of(what + dossier.kind()),
                    remarks,
                    new RegionHome.Step(
                            Words.of("home.do.correct." + dossier.kind()), path + RegionTasks.pathOf(dossier.kind())));
        }
        TwoScripts province = region.provinces().stream()
                .filter(standing -> standing.code().equals(dossier.provinceCode()))
                .findFirst()
                .map(ProvinceStanding::name)
                .orElse(new TwoScripts("", ""));
        return new RegionHome.Correction(
                Words.of(what + dossier.kind(), province),
                remarks,
                new RegionHome.Step(
                        Words.of("home.do.correct.NOMINATION", province),
                        path + "/nominees/" + dossier.provinceCode()));
    }

    private List<RegionHome.Ending> ending(@Nullable BodyOverview body, RegionStanding region) {
        List<RegionHome.Ending> endings = new ArrayList<>();
        LocalDate end = body == null ? null : body.endsOn();
        if (body != null && end != null && body.state() != DossierState.SUBMITTED) {
            long left = ChronoUnit.DAYS.between(legalDay.today(), end);
            if (left <= Statuses.ENDS_SOON) {
                endings.add(new RegionHome.Ending(
                        body.expired()
                                ? Status.late("home.status.expired")
                                : Status.waiting("home.status.endsSoon", left),
                        Words.of((body.expired() ? "home.ended." : "home.ends.") + body.kind(), end),
                        region.path() + RegionTasks.pathOf(body.kind())));
            }
        }
        return endings;
    }
}
