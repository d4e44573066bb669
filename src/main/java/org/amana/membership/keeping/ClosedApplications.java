package org.amana.membership.keeping;

import java.time.LocalDate;
import org.amana.keeping.KeptData;
import org.amana.setting.Setting;
import org.springframework.stereotype.Component;

/** M8: applications that were refused or withdrawn; an appeal that waits keeps them, and one that is decided counts from its own day. */
@Component
class ClosedApplications implements KeptData {

    private static final String CLOSED = "application where state in ('REFUSED', 'WITHDRAWN') and erased_on is null"
            + " and (appealed_at is null or appeal_outcome is not null)"
            + " and greatest(decided_on, appeal_decided_on) < ?";

    private final Ended ended;
    private final ErasePeople people;

    ClosedApplications(Ended ended, ErasePeople people) {
        this.ended = ended;
        this.people = people;
    }

    @Override
    public String kind() {
        return "APPLICATIONS";
    }

    @Override
    public Setting period() {
        return Setting.APPLICATION_KEPT_MONTHS;
    }

    @Override
    public long endedBefore(LocalDate day) {
        return ended.count(CLOSED, day);
    }

    @Override
    public long erase(LocalDate endedBefore) {
        return ended.eraseAll(CLOSED, endedBefore, people::application);
    }
}
