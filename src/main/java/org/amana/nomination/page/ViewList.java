package org.amana.nomination.page;

import java.time.Instant;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.nomination.list.ListState;
import org.amana.nomination.list.ListStates;
import org.amana.nomination.list.NextStep;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.NomineeListRepository;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.list.ProvinceStatus;
import org.amana.nomination.nominee.NomineeState;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.Successors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a region's list to its secretary and to the leadership (A3). */
@Service
@Transactional(readOnly = true)
public class ViewList {

    private final ListStates states;
    private final NomineeListRepository lists;
    private final Successors successors;

    ViewList(ListStates states, NomineeListRepository lists, Successors successors) {
        this.states = states;
        this.lists = lists;
        this.successors = successors;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer sees the region */
    public ListView of(Viewer by, String regionCode) {
        Viewer.require(by.seesRegion(regionCode), "nominees", regionCode);
        ListState state = states.of(regionCode);
        NomineeList list = state.list();
        boolean waits = !successors.waiting(state.dossiers()).isEmpty();
        return new ListView(
                regionCode,
                state.regionName(),
                list == null ? 0 : list.version(),
                state.seen(),
                by.prepares(regionCode),
                state.everSubmitted(),
                list == null ? null : list.closedOn(),
                state.provinces().stream().map(ViewList::row).toList(),
                state.gauges(),
                list == null ? null : list.womenJustification(),
                list == null ? null : list.youngJustification(),
                state.missing(),
                NextStep.of(state, waits),
                state.canBeSubmitted(),
                state.ready().size(),
                (int) state.provinces().stream().filter(ProvinceState::decided).count(),
                state.supplementary(),
                state.vacant(),
                earlier(regionCode, list),
                by.secretaryOf(regionCode),
                by.leadership() || by.secretaryOf(regionCode));
    }

    private List<ListView.Earlier> earlier(String regionCode, @Nullable NomineeList shown) {
        return lists.findByRegionCodeAndClosedOnIsNotNullOrderByIdDesc(regionCode).stream()
                .filter(list -> !list.equals(shown))
                .map(list -> new ListView.Earlier(list.id(), list.closedOn(), list.supplementary()))
                .toList();
    }

    /** For who prepares it (A6). */
    ListView toKeep(Viewer by, String regionCode) {
        Viewer.require(by.prepares(regionCode), "nominees", regionCode);
        return of(by, regionCode);
    }

    /** For the region's secretary only, who alone submits it. */
    ListView toSubmit(Viewer by, String regionCode) {
        Viewer.require(by.secretaryOf(regionCode), "nominees", regionCode);
        return of(by, regionCode);
    }

    private static ListView.Row row(ProvinceState state) {
        ProvinceStatus status = state.status();
        return new ListView.Row(
                state.province(),
                status,
                "provinceStatus." + status,
                status.tone(),
                status.icon(),
                state.round(),
                state.nominees().stream().map(NomineeState::name).toList(),
                state.notProposedReason() != null,
                state.consultations().size(),
                state.missing(),
                submittedAt(state.dossier()));
    }

    private static @Nullable Instant submittedAt(@Nullable Dossier dossier) {
        return dossier != null && dossier.state() == DossierState.SUBMITTED ? dossier.submittedAt() : null;
    }
}
