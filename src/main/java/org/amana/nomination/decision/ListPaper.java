package org.amana.nomination.decision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.nomination.list.ListState;
import org.amana.nomination.list.ListStates;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.nominee.Standing;
import org.amana.paper.OfficialNomineeList;
import org.amana.paper.Paper;
import org.amana.paper.PaperKind;
import org.amana.paper.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The closed list as an official paper, with a code by which whoever holds it can check it (N6). */
@Service
@Transactional
public class ListPaper {

    private final ListStates states;
    private final Papers papers;
    private final AuditTrail audit;

    ListPaper(ListStates states, Papers papers, AuditTrail audit) {
        this.states = states;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * @param listId one that was closed, null for the last of them
     * @param language {@code ar} or {@code fr}
     * @throws NotFound unless the viewer is the region's secretary or of the leadership; in another language
     * @throws RuleViolation while no list of the region has been closed (N6)
     */
    public Paper of(Viewer by, String regionCode, @Nullable UUID listId, String language) {
        boolean allowed = by.leadership() || by.secretaryOf(regionCode);
        Viewer.require(allowed && List.of("ar", "fr").contains(language), "paper", regionCode);
        ListState state = listId == null
                ? states.lastClosed(regionCode).orElseThrow(() -> notClosed(regionCode))
                : states.closed(regionCode, listId);
        NomineeList list = Objects.requireNonNull(state.list());
        List<OfficialNomineeList.Row> rows =
                state.provinces().stream().map(ListPaper::row).toList();
        audit.record(AuditFact.of("NOMINEE_LIST_EXPORTED", "NomineeList", list.id())
                .by(by.accountId())
                .in(regionCode, null)
                .with("language", language));
        OfficialNomineeList official = new OfficialNomineeList(regionCode, list.supplementary(), rows);
        return papers.issue(
                PaperKind.NOMINEE_LIST,
                regionCode,
                Objects.requireNonNull(list.closedOn()),
                OfficialNomineeList.TEMPLATE,
                official.model(),
                Locale.forLanguageTag(language));
    }

    private RuleViolation notClosed(String regionCode) {
        long undecided = states.of(regionCode).provinces().stream()
                .filter(province -> !province.decided())
                .count();
        return RuleViolation.of("N6.notClosed", undecided);
    }

    private static OfficialNomineeList.Row row(ProvinceState state) {
        String province = state.province().code();
        return state.nominees().stream()
                .filter(nominee -> nominee.nominee().standing() == Standing.CONFIRMED)
                .findFirst()
                .map(nominee -> new OfficialNomineeList.Row(
                        province, nominee.name(), false, nominee.nominee().standingOn()))
                .orElseGet(() -> new OfficialNomineeList.Row(province, null, false, null));
    }
}
