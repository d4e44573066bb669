package org.amana.membership.finding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.MemberFilter;
import org.amana.membership.roll.MemberSearches;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members that a viewer may read: searched, filtered, by pages, or all of them into a file (A3). */
@Service
@Transactional(readOnly = true)
class MemberList {

    private static final int PAGE = 50;
    private static final int EXPORTED = 1_000;
    private static final int LARGEST_WORKBOOK = 1_000_000;

    private final MemberSearches searches;
    private final Territories territories;
    private final AuditTrail audit;

    MemberList(MemberSearches searches, Territories territories, AuditTrail audit) {
        this.searches = searches;
        this.territories = territories;
        this.audit = audit;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer reads members there */
    FoundMembers find(Viewer by, MemberQuery query) {
        boolean backwards = query.beforeMember() != null;
        UUID beside = backwards ? query.beforeMember() : query.afterMember();
        MemberSearches.Found found = searches.find(within(by, query), query.order(), beside, backwards, PAGE + 1);
        return new FoundMembers(page(found.rows(), query, beside, backwards), found.count(), found.more());
    }

    private static Page<MemberSummary> page(
            List<MemberSummary> rows, MemberQuery query, @Nullable UUID beside, boolean backwards) {
        boolean more = rows.size() > PAGE;
        List<MemberSummary> shown = more ? (backwards ? rows.subList(1, PAGE + 1) : rows.subList(0, PAGE)) : rows;
        if (shown.isEmpty()) {
            return new Page<>(shown, null, null);
        }
        boolean isFirst = backwards ? !more : beside == null;
        boolean isLast = !backwards && !more;
        return new Page<>(
                shown,
                isFirst
                        ? null
                        : query.address("/members", "before", shown.get(0).id()),
                isLast
                        ? null
                        : query.address(
                                "/members", "after", shown.get(shown.size() - 1).id()));
    }

    /**
     * Someone takes the whole list away, on all its pages.
     *
     * @throws org.amana.kernel.NotFound unless the viewer reads members there
     */
    @Transactional
    void beginExport(Viewer by, MemberQuery query, ExportFormat format) {
        MemberFilter filter = exportable(by, query);
        int count = searches.count(filter, LARGEST_WORKBOOK + 1);
        if (format == ExportFormat.XLSX && count > LARGEST_WORKBOOK) {
            throw RuleViolation.of("export.tooManyForWorkbook", LARGEST_WORKBOOK);
        }
        audit.record(AuditFact.of("MEMBERS_EXPORTED", "MemberList", format)
                .by(by.accountId())
                .in(filter.regionCode(), filter.provinceCode())
                .with("rows", count)
                .with("status", filter.status())
                .with("gender", filter.gender())
                .with("incomplete", filter.incomplete())
                .with("searched", !filter.text().isEmpty()));
    }

    /**
     * The next rows of an export. No transaction is open while they are sent: sending commits the answer, and with it
     * the session.
     *
     * @param after the last row sent, null at the beginning
     */
    List<MemberSummary> exported(Viewer by, MemberQuery query, @Nullable UUID after) {
        return searches.rows(exportable(by, query), query.order(), after, false, EXPORTED);
    }

    /** What is read to prepare in someone's name is never taken away (A6). */
    private MemberFilter exportable(Viewer by, MemberQuery query) {
        MemberFilter filter = within(by, query);
        String province = filter.provinceCode();
        String region = province == null
                ? filter.regionCode()
                : territories.province(province).regionCode();
        Viewer.require(by.exportsMembersOf(region, province), "members", "export");
        return filter;
    }

    private MemberFilter within(Viewer by, MemberQuery query) {
        Viewer.require(by.seesMembers(), "members", "any");
        Optional<String> region = query.regionCode();
        region.ifPresent(
                code -> Viewer.require(by.seesRegion(territories.region(code).code()), "region", code));
        Optional<Province> province = query.provinceCode().map(territories::province);
        province.ifPresent(
                found -> Viewer.require(by.seesMembersOf(found.regionCode(), found.code()), "province", found.code()));
        // A province that is left over from another region's choice narrows nothing.
        Optional<String> provinceCode = province.filter(
                        found -> region.isEmpty() || region.get().equals(found.regionCode()))
                .map(Province::code);
        return new MemberFilter(
                query.text(),
                region.orElseGet(() -> provinceCode.isPresent() ? null : only(by.regionsPrepared(), by)),
                provinceCode.orElseGet(() -> region.isPresent() ? null : only(by.provincesAsSecretary(), by)),
                query.memberStatus(),
                query.memberGender(),
                query.onlyIncomplete());
    }

    /** The one territory of someone who has only one: said to the database, so that it takes that index. */
    private static @Nullable String only(List<String> territories, Viewer by) {
        int all = by.regionsPrepared().size() + by.provincesAsSecretary().size();
        return !by.leadership() && all == 1 && territories.size() == 1 ? territories.get(0) : null;
    }
}
