package org.amana.membership.self;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.roll.MemberRepository;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever was a member and has an account: they have no space any more, and the rights to their data (M7, M8). */
@Service
class FormerMembers {

    private final MemberRepository members;
    private final Territories territories;
    private final Settings settings;
    private final TransactionTemplate reading;

    FormerMembers(
            MemberRepository members,
            Territories territories,
            Settings settings,
            PlatformTransactionManager transactions) {
        this.members = members;
        this.territories = territories;
        this.settings = settings;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** What they are told: since when, and the region to which they may write. */
    record Former(MemberStatus status, Gender gender, LocalDate since, String number, TwoScripts region) {}

    /** @throws NotFound unless the viewer was a member */
    Former of(Viewer by) {
        UUID memberId = by.memberId();
        Viewer.require(by.signedIn() && memberId != null, "own space", "none");
        return Objects.requireNonNull(CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> reading.execute(status -> members.findById(Objects.requireNonNull(memberId))
                        .map(member -> new Former(
                                member.status(),
                                member.data().gender(),
                                member.statusOn(),
                                member.number(),
                                territories.region(member.regionCode()).name()))
                        .orElseThrow(() -> new NotFound("own space", "none")))));
    }
}
