package org.amana.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amana.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as someone has it before them: what was submitted, what was said of it, and what they may do now.
 *
 * @param rounds what was submitted, the first round first
 * @param remarks those that the viewer may read, in the order in which they were written
 * @param group the dossiers that belong together with it, by province; only itself where there is none
 * @param asLeadership whether the viewer looks at it as leadership, and not as the region
 * @param asRegion whether the viewer prepares the region's dossiers, as its secretary or in the secretary's name (A6)
 * @param barred message key of why the viewer may not decide (A4), null when they may
 * @param waitsForSuccessor whether the decision waits until a new secretary endorses it (R5)
 * @param bars what bars approving as things stand today
 * @param choices what approving chooses from
 * @param choiceBars by the value of a choice, what bars just that one
 * @param notes what happened since it was submitted (N3)
 * @param until the last day proposed for an approval that ends, null where it does not
 * @param path address of the region's own page of it
 */
public record OpenDossier(
        Dossier dossier,
        List<SubmittedRound> rounds,
        List<Remark> remarks,
        List<DossierStep> steps,
        List<Dossier> group,
        boolean asLeadership,
        boolean asRegion,
        boolean asSecretary,
        boolean asSignatory,
        @Nullable String barred,
        boolean waitsForSuccessor,
        List<RuleViolation.Reason> bars,
        List<Choice> choices,
        Map<String, List<RuleViolation.Reason>> choiceBars,
        List<RuleViolation.Reason> notes,
        @Nullable LocalDate until,
        String path) {

    private boolean submitted() {
        return dossier.state() == DossierState.SUBMITTED;
    }

    public boolean mayRemark() {
        return asLeadership && submitted() && barred == null;
    }

    public boolean mayReturn() {
        return mayRemark() && !waitsForSuccessor;
    }

    public boolean maySign() {
        return mayReturn() && asSignatory;
    }

    public boolean mayRecall() {
        return asSecretary && submitted() && dossier.openedAt() == null;
    }

    public boolean mayEndorse() {
        return asSecretary && submitted() && waitsForSuccessor;
    }

    public boolean mayCorrect() {
        return asRegion && dossier.editable();
    }

    /** Whether a remark of this round says what to correct (R3). */
    public boolean remarked() {
        return remarks.stream().anyMatch(remark -> remark.round() == dossier.round());
    }
}
