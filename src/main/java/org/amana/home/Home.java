package org.amana.home;

import java.util.List;
import org.amana.home.administration.AdministrationHome;
import org.amana.home.leadership.LeadershipHome;
import org.amana.home.region.ProvinceHome;
import org.amana.home.secretary.RegionHome;
import org.amana.membership.ApplicationsWaiting;
import org.amana.membership.CorrectionsWaiting;
import org.amana.membership.OpenImports;
import org.amana.membership.TransfersWaiting;
import org.amana.notice.NoticeBoard;
import org.amana.structure.acceptance.Pending;
import org.amana.structure.appeal.WaitingAppeal;
import org.jspecify.annotations.Nullable;

/**
 * Someone's first page: a part for each of their roles, and what is asked of them as a member.
 *
 * @param leadership null unless the viewer is of the leadership
 * @param administration null unless the viewer is an administrator
 * @param invitations what waits for the viewer's own answer (B4)
 * @param transfers how many transfers of members wait (M4)
 * @param applications how many applications to join wait (M5)
 * @param corrections how many corrections members ask for and nobody has answered (M7)
 * @param notices what the viewer's posts were told, and the viewer has not read
 * @param imports lists of members that are at work or wait for a decision
 * @param roles what the viewer holds today, where no part above shows it
 */
record Home(
        @Nullable LeadershipHome leadership,
        List<RegionHome> regions,
        List<ProvinceHome> provinces,
        @Nullable AdministrationHome administration,
        List<Pending> invitations,
        TransfersWaiting transfers,
        ApplicationsWaiting applications,
        CorrectionsWaiting.Waiting corrections,
        List<HeldRole> roles,
        @Nullable List<WaitingAppeal> appeals,
        NoticeBoard.AtHome notices,
        List<OpenImports.OpenImport> imports) {

    /** Whether no role has a part of its own here. */
    public boolean personal() {
        return leadership == null && administration == null && regions.isEmpty() && provinces.isEmpty();
    }
}
