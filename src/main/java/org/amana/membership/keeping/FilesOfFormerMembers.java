package org.amana.membership.keeping;

import java.time.LocalDate;
import org.amana.keeping.KeptData;
import org.amana.setting.Setting;
import org.springframework.stereotype.Component;

/** M7, M8: the files of those who left, died, were expelled or struck off. */
@Component
class FilesOfFormerMembers implements KeptData {

    private static final String FORMER =
            "member where status not in ('ACTIVE', 'SUSPENDED') and erased_on is null and status_on < ?";

    private final Ended ended;
    private final ErasePeople people;

    FilesOfFormerMembers(Ended ended, ErasePeople people) {
        this.ended = ended;
        this.people = people;
    }

    @Override
    public String kind() {
        return "FORMER_MEMBERS";
    }

    @Override
    public Setting period() {
        return Setting.FORMER_MEMBER_KEPT_MONTHS;
    }

    @Override
    public long endedBefore(LocalDate day) {
        return ended.count(FORMER, day);
    }

    @Override
    public long erase(LocalDate endedBefore) {
        long erased = ended.eraseAll(FORMER, endedBefore, people::member);
        if (erased > 0) {
            people.wordsOfNobody();
        }
        return erased;
    }
}
