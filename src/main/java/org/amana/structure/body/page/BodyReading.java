package org.amana.structure.body.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.AttachmentName;
import org.amana.file.Attachments;
import org.amana.kernel.LegalDay;
import org.amana.review.Dossier;
import org.amana.review.DossierStep;
import org.amana.review.Dossiers;
import org.amana.review.Remark;
import org.amana.setting.Settings;
import org.amana.setting.SettingsOfDay;
import org.amana.structure.Bodies;
import org.amana.structure.BodyKind;
import org.amana.structure.BodyVersion;
import org.amana.structure.Post;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyRepository;
import org.amana.structure.body.BodyState;
import org.amana.structure.body.BodyTemplate;
import org.amana.structure.body.Choosing;
import org.amana.structure.body.Seat;
import org.amana.structure.body.dossier.Amended;
import org.amana.structure.body.dossier.Completeness;
import org.amana.structure.body.dossier.Shares;
import org.amana.structure.body.dossier.TakingOver;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a body shows: to the region's secretary and the leadership (A3). */
@Service
@Transactional
class BodyReading {

    private final BodyRepository bodies;
    private final SeatViews seatViews;
    private final TakingOver takingOver;
    private final Bodies history;
    private final Choosing choosing;
    private final Completeness completeness;
    private final Dossiers dossiers;
    private final Attachments attachments;
    private final Accounts accounts;
    private final Territories territories;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    BodyReading(
            BodyRepository bodies,
            SeatViews seatViews,
            TakingOver takingOver,
            Bodies history,
            Choosing choosing,
            Completeness completeness,
            Dossiers dossiers,
            Attachments attachments,
            Accounts accounts,
            Territories territories,
            Settings settings,
            AuditTrail audit,
            LegalDay legalDay) {
        this.bodies = bodies;
        this.seatViews = seatViews;
        this.takingOver = takingOver;
        this.history = history;
        this.choosing = choosing;
        this.completeness = completeness;
        this.dossiers = dossiers;
        this.attachments = attachments;
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
        List<BodyVersion> versions = history.versions(region, kind);
        if (shown == null) {
            return BodyView.ofNone(kind, region, territories.region(region).name(), versions, viewer.prepares(region));
        }
        audit.record(AuditFact.of("BODY_VIEWED", "Body", shown.id())
                .by(viewer.accountId())
                .in(region, null));
        return view(viewer, shown, inForce == shown ? null : inForce, versions);
    }

    private BodyView view(Viewer viewer, Body body, @Nullable Body inForce, List<BodyVersion> versions) {
        LocalDate today = legalDay.today();
        Dossier dossier = dossiers.dossier(body.dossierId());
        SeatViews.Sitting sitting = seatViews.of(body);
        List<Seat> all = sitting.seats();
        Choosing.Facts facts = choosing.factsOf(body.regionCode());
        Amended amended =
                body.state() == BodyState.FORMING ? takingOver.amended(body).orElse(null) : null;
        List<Remark> remarks = dossiers.remarks(dossier.id()).stream()
                .filter(remark -> remark.round() == dossier.round())
                .toList();
        List<DossierStep> steps = dossiers.steps(dossier.id());
        Set<String> places = all.stream().map(seat -> seat.place().toString()).collect(Collectors.toSet());
        SettingsOfDay rules = settings.on(today);
        BodyTemplate.Size size = BodyTemplate.Size.of(body.kind(), rules);
        boolean composes = viewer.prepares(body.regionCode());
        List<Post> more = all.size() < size.most() ? BodyTemplate.more(body.kind()) : List.of();
        return new BodyView(
                body.kind(),
                body.regionCode(),
                facts.nameOf(body.regionCode()),
                body,
                dossier,
                inForce == null ? null : standing(inForce, facts),
                body.expiredOn(today),
                amended == null ? null : amended.number(),
                minutesOf(body),
                seatViews.views(sitting, facts, amended, remarks),
                Shares.of(all.size(), sitting.holders().values(), rules),
                size,
                composes && dossier.editable()
                        ? completeness.missing(body, dossier, all, sitting.holders(), facts)
                        : List.of(),
                more,
                remarks.stream()
                        .filter(remark -> remark.place() == null || !places.contains(remark.place()))
                        .toList(),
                steps,
                accounts.names(steps.stream()
                        .map(DossierStep::accountId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                versions,
                composes,
                viewer.signatory(),
                dossiers.waitsForSuccessor(dossier));
    }

    private StandingBody standing(Body inForce, Choosing.Facts facts) {
        return new StandingBody(
                inForce,
                inForce.expiredOn(legalDay.today()),
                seatViews.views(seatViews.of(inForce), facts, null, List.of()));
    }

    private @Nullable String minutesOf(Body body) {
        UUID minutes = body.minutesId();
        return minutes == null
                ? null
                : attachments.names(Set.of(minutes)).values().stream()
                        .map(AttachmentName::name)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Body first(List<Body> all, BodyState state) {
        return all.stream().filter(body -> body.state() == state).findFirst().orElse(null);
    }
}
