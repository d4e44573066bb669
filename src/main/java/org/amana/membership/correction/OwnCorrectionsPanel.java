package org.amana.membership.correction;

import java.util.List;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the member has asked for and nobody has answered yet. */
@Component
class OwnCorrectionsPanel implements OwnPanel {

    private final CorrectionRepository corrections;

    OwnCorrectionsPanel(CorrectionRepository corrections) {
        this.corrections = corrections;
    }

    @Override
    public String template() {
        return "membership/correction/own";
    }

    @Override
    public @Nullable Object view(Viewer by, MemberSummary member) {
        List<Correction> waiting = corrections.findByMemberIdAndState(member.id(), CorrectionState.WAITING);
        return waiting.isEmpty() ? null : waiting;
    }

    @Override
    public int order() {
        return 50;
    }
}
