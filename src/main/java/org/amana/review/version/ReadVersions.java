package org.amana.review.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.NotFound;
import org.amana.review.Decisions;
import org.amana.review.Dossier;
import org.amana.review.DossierKind;
import org.amana.review.DossierState;
import org.amana.review.DossierStep;
import org.amana.review.Step;
import org.amana.review.SubmittedVersions;
import org.amana.review.snapshot.Comparison;
import org.amana.review.snapshot.Comparison.FactPair;
import org.amana.review.snapshot.FactWeight;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.version.Version.Part;
import org.amana.review.way.SubmittedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was submitted through time (R2): whoever sees the region's dossiers (A3). */
@Service
@Transactional
class ReadVersions {

    /** Steps that end a round. */
    private static final Set<Step> ENDS = Set.of(Step.RETURNED, Step.RETURNED_BY_ITSELF, Step.APPROVED, Step.REJECTED);

    private static final Snapshot NOTHING = new Snapshot(List.of(), List.of());

    private final SubmittedVersions submitted;
    private final Decisions decisions;
    private final AuditTrail audit;

    ReadVersions(SubmittedVersions submitted, Decisions decisions, AuditTrail audit) {
        this.submitted = submitted;
        this.decisions = decisions;
        this.audit = audit;
    }

    /** The series of a region in which something was submitted, with how many versions. */
    @Transactional(readOnly = true)
    public Map<Series, Integer> series(Viewer by, String regionCode) {
        require(by, regionCode);
        Map<Series, Integer> counts = new LinkedHashMap<>();
        for (DossierKind kind : DossierKind.values()) {
            List<Part> parts = parts(kind, regionCode);
            if (kind == DossierKind.NOMINATION) {
                List<Version> lists = Submissions.of(parts);
                if (!lists.isEmpty()) {
                    counts.put(Series.LIST, lists.size());
                }
                parts.stream()
                        .map(Part::province)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .forEach(province -> counts.put(Series.province(Objects.requireNonNull(province)), 0));
            }
            parts.forEach(part -> counts.merge(Series.of(part.dossier()), 1, Integer::sum));
        }
        return counts;
    }

    /** The versions of a series, the first submitted first. @throws NotFound unless the viewer sees the region */
    @Transactional(readOnly = true)
    public List<Version> versions(Viewer by, String regionCode, Series series) {
        require(by, regionCode);
        List<Part> parts = parts(series.kind(), regionCode).stream()
                .filter(part -> series.has(part.dossier()))
                .toList();
        return series.together()
                ? Submissions.of(parts)
                : parts.stream()
                        .map(part -> new Version(
                                part.dossier().reference(),
                                part.submitted().number(),
                                part.submitted().submittedAt(),
                                List.of(part)))
                        .toList();
    }

    /**
     * Two versions side by side. For someone of the leadership this is looking at what is under review, which the region
     * can then not recall any more (R1).
     *
     * @throws NotFound unless the viewer sees the region and both versions are of the series
     */
    public VersionPair pair(Viewer by, String regionCode, Series series, String before, String now) {
        List<Version> versions = versions(by, regionCode, series);
        return pair(by, regionCode, version(versions, before), version(versions, now));
    }

    private VersionPair pair(Viewer by, String regionCode, Version before, Version now) {
        open(by, before, now);
        Map<UUID, Snapshot> snapshots = submitted.snapshots(Stream.of(before, now)
                .flatMap(version -> version.parts().stream())
                .map(part -> part.submitted().id())
                .collect(Collectors.toSet()));
        Set<String> provinces = Stream.of(now, before)
                .flatMap(version -> version.parts().stream())
                .map(part -> Objects.requireNonNullElse(part.province(), ""))
                .collect(Collectors.toCollection(TreeSet::new));
        List<VersionPair.Section> sections = new ArrayList<>();
        for (String code : provinces) {
            String province = code.isEmpty() ? null : code;
            sections.add(section(
                    province,
                    before.part(province).orElse(null),
                    now.part(province).orElse(null),
                    snapshots));
        }
        audit.record(AuditFact.of(
                        "VERSIONS_COMPARED", "Dossier", now.latest().dossier().id())
                .by(by.accountId())
                .in(regionCode, now.parts().size() == 1 ? now.latest().province() : null)
                .with("before", before.key())
                .with("now", now.key()));
        return new VersionPair(before, now, together(before, now, snapshots), List.copyOf(sections));
    }

    /** As it was said last in each version. */
    private List<FactPair> together(Version before, Version now, Map<UUID, Snapshot> snapshots) {
        return submitted
                .compare(
                        now.latest().dossier(), snapshot(before.latest(), snapshots), snapshot(now.latest(), snapshots))
                .facts()
                .stream()
                .filter(fact -> fact.weight() == FactWeight.TOGETHER)
                .toList();
    }

    private VersionPair.Section section(
            @Nullable String province, @Nullable Part before, @Nullable Part now, Map<UUID, Snapshot> snapshots) {
        Dossier dossier = Objects.requireNonNull(now == null ? before : now).dossier();
        Snapshot then = snapshot(before, snapshots);
        Snapshot later = snapshot(now, snapshots);
        Comparison comparison = submitted.compare(dossier, then, later);
        return new VersionPair.Section(province, before, now, then, later, comparison);
    }

    private static Snapshot snapshot(@Nullable Part part, Map<UUID, Snapshot> snapshots) {
        return part == null ? NOTHING : snapshots.getOrDefault(part.submitted().id(), NOTHING);
    }

    private void open(Viewer by, Version before, Version now) {
        if (!by.leadership()) {
            return;
        }
        Stream.of(before, now)
                .flatMap(version -> version.parts().stream())
                .map(Part::dossier)
                .filter(dossier -> dossier.state() == DossierState.SUBMITTED && dossier.openedAt() == null)
                .map(Dossier::id)
                .distinct()
                .sorted()
                .forEach(dossier -> decisions.open(by, dossier));
    }

    private static Version version(List<Version> versions, String key) {
        return versions.stream()
                .filter(version -> version.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("version", key));
    }

    private List<Part> parts(DossierKind kind, String regionCode) {
        Map<UUID, Dossier> dossiers = submitted.dossiers(kind, regionCode).stream()
                .collect(Collectors.toMap(Dossier::id, dossier -> dossier));
        List<SubmittedVersion> rounds = submitted.submitted(dossiers.keySet());
        Map<UUID, List<DossierStep>> steps =
                submitted.steps(dossiers.keySet()).stream().collect(Collectors.groupingBy(DossierStep::dossierId));
        return rounds.stream()
                .map(round -> new Part(
                        Objects.requireNonNull(dossiers.get(round.dossierId())),
                        round,
                        outcome(round, steps.getOrDefault(round.dossierId(), List.of()))
                                .orElse(null)))
                .toList();
    }

    private static Optional<DossierStep> outcome(SubmittedVersion round, List<DossierStep> steps) {
        return steps.stream()
                .filter(step -> step.round() == round.number() && ENDS.contains(step.step()))
                .reduce((earlier, later) -> later);
    }

    private static void require(Viewer by, String regionCode) {
        Viewer.require(by.seesRegion(regionCode), "versions", regionCode);
    }
}
