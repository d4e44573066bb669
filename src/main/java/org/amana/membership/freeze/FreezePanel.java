package org.amana.membership.freeze;

import java.time.LocalDate;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.person.MemberPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the member's page: until when the membership is frozen and why; for a signatory, the way to freeze or to lift (M3). */
@Component
class FreezePanel implements MemberPanel {

    private final FreezeRepository freezes;
    private final Accounts accounts;

    FreezePanel(FreezeRepository freezes, Accounts accounts) {
        this.freezes = freezes;
        this.accounts = accounts;
    }

    /**
     * @param running null where nothing is frozen: then the viewer may freeze
     * @param signs may lift it
     */
    record Shown(@Nullable Running running, boolean signs) {}

    record Running(
            LocalDate since,
            LocalDate until,
            FreezeCommittee committee,
            String reason,
            @Nullable TwoScripts by) {}

    @Override
    public String template() {
        return "membership/freeze/panel";
    }

    @Override
    public @Nullable Object view(Viewer by, MemberSummary member) {
        return freezes.findByMemberIdAndState(member.id(), FreezeState.RUNNING)
                .map(freeze -> new Shown(running(freeze), by.signatory()))
                .orElse(by.signatory() && member.active() ? new Shown(null, true) : null);
    }

    private Running running(Freeze freeze) {
        return new Running(
                freeze.frozenOn(),
                freeze.endsOn(),
                freeze.committee(),
                freeze.reason(),
                accounts
                        .names(java.util.stream.Stream.ofNullable(freeze.frozenBy())
                                .toList())
                        .values()
                        .stream()
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public int order() {
        return 0;
    }
}
