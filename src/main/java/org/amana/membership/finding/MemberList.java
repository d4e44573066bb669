package org.amana.membership.finding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.MemberSearches;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members that a viewer may read: searched, filtered, by pages (A3). */
@Service
@Transactional(readOnly = true)
class MemberList {

    private static final int PAGE = 25;

    private final CriteriaScope scope;
    private final MemberSearches searches;

    MemberList(CriteriaScope scope, MemberSearches searches) {
        this.scope = scope;
        this.searches = searches;
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
}
