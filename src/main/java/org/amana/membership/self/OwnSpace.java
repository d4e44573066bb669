package org.amana.membership.self;

import java.util.Objects;
import java.util.function.Function;
import org.amana.access.CurrentViewer;
import org.amana.access.Grant;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberStatus;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets members act on their own record and on nothing else (A3, M7): decides once whether the viewer has a space, shows the
 * database's rows of the member's province while it is read, and hands over the viewer's own record only. Called outside a
 * transaction.
 */
@Component
public class OwnSpace {

    private final MemberRepository members;
    private final TransactionTemplate reading;
    private final TransactionTemplate changing;

    OwnSpace(MemberRepository members, PlatformTransactionManager transactions) {
        this.members = members;
        this.changing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Reads something of the viewer's own.
     *
     * @throws NotFound unless the viewer is a member, active or suspended
     */
    public <T> T read(Viewer by, Function<Member, T> act) {
        return within(by, scope(by), reading, act);
    }

    /**
     * Changes something of the viewer's own.
     *
     * @throws NotFound unless the viewer is a member, active or suspended
     * @throws RuleViolation when the membership is suspended: then the space is read only (M3)
     */
    public <T> T change(Viewer by, Function<Member, T> act) {
        return within(by, scope(by), changing, member -> {
            if (member.status() == MemberStatus.SUSPENDED) {
                throw RuleViolation.of("M3.readsOnly", member.statusOn());
            }
            return act.apply(member);
        });
    }

    /** Does what a suspended member may do as well, such as leaving or taking their data. */
    public <T> T act(Viewer by, Function<Member, T> act) {
        return within(by, scope(by), changing, act);
    }

    /** As {@link #act}, where the region's bodies lose the member as well (B8). */
    public <T> T inRegion(Viewer by, Function<Member, T> act) {
        return within(by, RowScope.region(Objects.requireNonNull(membership(by).regionCode())), changing, act);
    }

    private static RowScope scope(Viewer by) {
        return RowScope.province(Objects.requireNonNull(membership(by).provinceCode()));
    }

    private static Grant membership(Viewer by) {
        Viewer.require(by.member() && by.memberId() != null, "own space", "none");
        return Objects.requireNonNull(by.membership());
    }

    private <T> T within(Viewer by, RowScope scope, TransactionTemplate transaction, Function<Member, T> act) {
        return Objects.requireNonNull(CurrentViewer.within(
                scope,
                () -> transaction.execute(status -> act.apply(members.findById(Objects.requireNonNull(by.memberId()))
                        .filter(MemberData::hasSpace)
                        .orElseThrow(() -> new NotFound("own space", "none"))))));
    }
}
