package org.amana.membership.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amana.access.Viewer;
import org.amana.membership.MemberStatus;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.StatusChange;

/**
 * Who may change which status to which (M3): suspension and expulsion, and their end, follow a decision that a
 * signatory records; the rest is the secretary's.
 */
final class StatusSteps {

    private static final Set<MemberStatus> OF_SECRETARY =
            EnumSet.of(MemberStatus.ACTIVE, MemberStatus.RESIGNED, MemberStatus.STRUCK_OFF, MemberStatus.DECEASED);
    private static final Set<MemberStatus> OF_SIGNATORY =
            EnumSet.of(MemberStatus.ACTIVE, MemberStatus.SUSPENDED, MemberStatus.EXPELLED);

    private StatusSteps() {}

    /**
     * The statuses to which this viewer may change.
     *
     * @param frozen suspended by a freeze alone: a decision may still suspend, and only lifting makes active
     */
    static List<MemberStatus> open(Viewer by, Member member, List<StatusChange> history, boolean frozen) {
        Set<MemberStatus> open = EnumSet.noneOf(MemberStatus.class);
        boolean sanctioned = underDecision(history);
        if (by.decidesOnMembersOf(member.regionCode(), member.provinceCode())) {
            open.addAll(ofSecretary(member.status(), sanctioned));
        }
        if (by.signatory()) {
            open.addAll(ofSignatory(member.status(), sanctioned));
        }
        if (frozen) {
            open.remove(MemberStatus.ACTIVE);
        } else {
            open.remove(member.status());
        }
        return List.copyOf(open);
    }

    private static Set<MemberStatus> ofSecretary(MemberStatus from, boolean sanctioned) {
        if (from == MemberStatus.EXPELLED) {
            return EnumSet.of(MemberStatus.DECEASED);
        }
        Set<MemberStatus> open = EnumSet.copyOf(OF_SECRETARY);
        if (sanctioned) {
            open.remove(MemberStatus.ACTIVE);
        }
        return open;
    }

    private static Set<MemberStatus> ofSignatory(MemberStatus from, boolean sanctioned) {
        return from == MemberStatus.ACTIVE || sanctioned ? OF_SIGNATORY : EnumSet.noneOf(MemberStatus.class);
    }

    /** Since the member was last active, a decision has suspended or expelled: nothing else makes active again. */
    private static boolean underDecision(List<StatusChange> history) {
        boolean sanctioned = false;
        for (StatusChange change : history) {
            sanctioned = change.status() != MemberStatus.ACTIVE
                    && (sanctioned || change.status().byDecision());
        }
        return sanctioned;
    }

    /** A signatory acts on a decision and never without it. */
    static boolean needsDecision(MemberStatus to, List<StatusChange> history) {
        return to.byDecision() || to == MemberStatus.ACTIVE && underDecision(history);
    }
}
