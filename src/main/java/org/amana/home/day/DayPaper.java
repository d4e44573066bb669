package org.amana.home.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.home.day.RegionStatement.Body;
import org.amana.home.day.RegionStatement.Row;
import org.amana.kernel.NotFound;
import org.amana.paper.Paper;
import org.amana.paper.PaperKind;
import org.amana.paper.Papers;
import org.amana.structure.BodyOnDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The region on a day as an official paper, dated with that day, with a code by which it can be checked. */
@Service
@Transactional
class DayPaper {

    private final Days days;
    private final Papers papers;
    private final AuditTrail audit;

    DayPaper(Days days, Papers papers, AuditTrail audit) {
        this.days = days;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * @param language {@code ar} or {@code fr}
     * @throws NotFound unless the viewer takes papers of the region: its secretary and the leadership; in another language
     */
    public Paper of(Viewer by, String regionCode, LocalDate day, String language) {
        boolean allowed = by.leadership() || by.secretaryOf(regionCode);
        Viewer.require(allowed && List.of("ar", "fr").contains(language), "paper", regionCode);
        RegionDay region = days.of(by, regionCode, day);
        audit.record(AuditFact.of("REGION_DAY_EXPORTED", "Region", regionCode)
                .by(by.accountId())
                .in(regionCode, null)
                .with("day", day)
                .with("language", language));
        return papers.issue(
                PaperKind.REGION_STATEMENT,
                regionCode,
                day,
                RegionStatement.TEMPLATE,
                statement(region).model(),
                Locale.forLanguageTag(language));
    }

    private static RegionStatement statement(RegionDay region) {
        List<Row> posts = new ArrayList<>();
        posts.add(row(null, region.secretary()));
        region.provinces().forEach(province -> posts.add(row(province.code(), province.secretary())));
        return new RegionStatement(
                region.region(),
                posts,
                region.bodies().stream().map(DayPaper::body).toList());
    }

    private static Row row(@Nullable String province, RegionDay.@Nullable Holder holder) {
        return holder == null
                ? new Row(province, null, 0, false, null, false, null)
                : new Row(province, null, 0, true, holder.name(), holder.acting(), holder.since());
    }

    private static Body body(RegionDay.Body body) {
        BodyOnDay held = body.held();
        return new Body(
                body.kind().name(),
                held == null ? null : held.from(),
                held == null ? null : held.endsOn(),
                held != null && held.expired(),
                held != null && held.permanent(),
                body.seats().stream()
                        .map(seat -> new Row(
                                null,
                                "post." + seat.post(),
                                seat.nth(),
                                seat.holder() != null,
                                seat.holder() == null ? null : seat.holder().name(),
                                false,
                                seat.holder() == null ? null : seat.holder().since()))
                        .toList());
    }
}
