package org.amana.nomination.page;

import java.time.Instant;
import org.amana.access.Viewer;
import org.amana.nomination.list.ListState;
import org.amana.nomination.list.ListStates;
import org.amana.nomination.list.NextStep;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.list.ProvinceStatus;
import org.amana.nomination.nominee.NomineeState;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a region's list to its secretary and to the leadership (A3). */
@Service
@Transactional(readOnly = true)
public class ViewList {

    private final ListStates states;

    ViewList(ListStates states) {
        this.states = states;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer sees the region */
    public ListView of(Viewer by, String regionCode) {
        Viewer.require(by.seesRegion(regionCode), "nominees", regionCode);
        ListState state = states.of(regionCode);
        NomineeList list = state.list();
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
                NextStep.of(state),
                state.canBeSubmitted(),
                state.ready().size(),
                (int) state.provinces().stream().filter(ProvinceState::decided).count());
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
