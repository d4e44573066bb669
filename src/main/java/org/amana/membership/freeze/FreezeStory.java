package org.amana.membership.freeze;

import java.time.LocalDate;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.MembershipStory;
import org.amana.membership.Registration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A signatory has frozen a membership for a month (M3). */
@Component
@Order(20)
class FreezeStory implements MembershipStory {

    private final Members members;
    private final FreezeMember freeze;

    FreezeStory(Members members, FreezeMember freeze) {
        this.members = members;
        this.freeze = freeze;
    }

    @Override
    public void tell(Party party) {
        LocalDate joined = party.today().minusDays(200);
        Registration person = party.newcomer(joined);
        Viewer secretary = party.secretary();
        MemberSummary member = party.on(joined, secretary, () -> members.register(secretary, person));
        Viewer signatory = party.signatory();
        LocalDate day = party.today().minusDays(6);
        party.on(day, signatory, () -> {
            FreezeMember.Open open = freeze.open(signatory, member.id());
            FreezeForm form = new FreezeForm();
            form.version = open.version();
            form.endsOn = day.plusDays(30);
            form.committee = open.committees().get(0);
            form.reason = "تصريحات علنية باسم الحزب دون صفة، في انتظار نظر اللجنة المختصة.";
            freeze.freeze(signatory, member.id(), form);
            return member;
        });
    }
}
