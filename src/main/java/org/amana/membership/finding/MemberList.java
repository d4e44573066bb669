package org.amana.membership.finding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.MemberFilter;
import org.amana.membership.roll.MemberSearches;
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

    private final CriteriaScope scope;
    private final MemberSearches searches;
    private final Territories territories;
    private final AuditTrail audit;

    MemberList(CriteriaScope scope, MemberSearches searches, Territories territories, AuditTrail audit) {
        this.scope = scope;
        this.searches = searches;
        this.territories = territories;
        this.audit = audit;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer reads members there */
    FoundMembers find(Viewer by, MemberCriteria criteria, @Nullable UUID after, @Nullable UUID before) {
        boolean backwards = before != null;
        UUID beside = backwards ? before : after;
        MemberSearches.Found found =
                searches.find(scope.filter(by, criteria), criteria.sort(), beside, backwards, PAGE + 1);
        return new FoundMembers(page(found.rows(), criteria, beside, backwards), found.count(), found.more());
    }

    private static Page<MemberSummary> page(
            List<MemberSummary> rows, MemberCriteria criteria, @Nullable UUID beside, boolean backwards) {
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
                        : criteria.address(
                                "/members", Map.of("before", shown.get(0).id())),
                isLast
                        ? null
                        : criteria.address(
                                "/members",
                                Map.of("after", shown.get(shown.size() - 1).id())));
    }

    /**
     * Someone takes the whole list away, on all its pages.
     *
     * @throws org.amana.kernel.NotFound unless the viewer reads members there
     */
    @Transactional
    void beginExport(Viewer by, MemberCriteria criteria, ExportFormat format) {
        MemberFilter filter = exportable(by, criteria);
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
    List<MemberSummary> exported(Viewer by, MemberCriteria criteria, @Nullable UUID after) {
        return searches.rows(exportable(by, criteria), criteria.sort(), after, false, EXPORTED);
    }

    /** What is read to prepare in someone's name is never taken away (A6). */
    private MemberFilter exportable(Viewer by, MemberCriteria criteria) {
        MemberFilter filter = scope.filter(by, criteria);
        String province = filter.provinceCode();
        String region = province == null
                ? filter.regionCode()
                : territories.province(province).regionCode();
        Viewer.require(by.exportsMembersOf(region, province), "members", "export");
        return filter;
    }
}
