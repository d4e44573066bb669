package org.amana.membership.self;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.freeze.Freezes;
import org.amana.membership.roll.StatusKeeper;
import org.amana.notice.Audience;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A member leaves the party (M7): at once, whoever they are and also while suspended. Nothing here brings them back; while
 * the record is kept, the region can at their request.
 */
@Service
class LeaveParty {

    private final OwnSpace own;
    private final StatusKeeper statuses;
    private final Freezes freezes;
    private final Notices notices;
    private final LegalDay legalDay;

    LeaveParty(OwnSpace own, StatusKeeper statuses, Freezes freezes, Notices notices, LegalDay legalDay) {
        this.own = own;
        this.statuses = statuses;
        this.freezes = freezes;
        this.notices = notices;
        this.legalDay = legalDay;
    }

    /** @throws NotFound unless the viewer has a space */
    MemberSummary leaving(Viewer by) {
        return own.read(by, member -> member.summary());
    }

    /**
     * @throws NotFound unless the viewer has a space
     * @throws RuleViolation unless it is meant
     */
    MemberSummary leave(Viewer by, boolean meant, @Nullable String reason) {
        return own.inRegion(by, member -> {
            if (!meant) {
                throw RuleViolation.at("meant", "M7.leaveMeant");
            }
            statuses.become(
                    by, member, MemberStatus.RESIGNED, legalDay.today(), reason == null ? "" : reason.strip(), null);
            freezes.giveWay(member.id(), MemberStatus.RESIGNED, legalDay.today(), by.accountId());
            MemberSummary left = member.summary();
            tell(by, left);
            return left;
        });
    }

    private void tell(Viewer by, MemberSummary left) {
        String path = "/members/" + left.id();
        Map<String, String> args = Map.of("member", left.number());
        notices.tell(Telling.region("memberLeft", left.regionCode(), path, args));
        notices.tell(Telling.province("memberLeft", left.regionCode(), left.provinceCode(), path, args));
        UUID account = Objects.requireNonNull(by.accountId());
        notices.tell(new Telling("youLeft", Audience.ACCOUNT, null, null, account, "/me", args, null));
    }
}
