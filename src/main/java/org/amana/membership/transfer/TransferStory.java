package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.MembershipStory;
import org.amana.membership.Registration;
import org.amana.territory.Territories;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Transfers with a neighbour (M4): one was accepted, one waits for the other side, one for this one. */
@Component
@Order(40)
class TransferStory implements MembershipStory {

    private static final String NEIGHBOUR = "08";

    private final Members members;
    private final AskTransfer ask;
    private final AskForMember askFor;
    private final AnswerTransfer answer;
    private final Territories territories;

    TransferStory(
            Members members, AskTransfer ask, AskForMember askFor, AnswerTransfer answer, Territories territories) {
        this.members = members;
        this.ask = ask;
        this.askFor = askFor;
        this.answer = answer;
        this.territories = territories;
    }

    @Override
    public void tell(Party party) {
        Viewer secretary = party.secretary();
        Viewer neighbour = party.secretaryOf(NEIGHBOUR);
        LocalDate joined = party.today().minusDays(300);
        List<Registration> persons = List.of(party.newcomer(joined), party.newcomer(joined), party.newcomer(joined));
        List<MemberSummary> moving = persons.stream()
                .map(person -> party.on(joined, secretary, () -> members.register(secretary, person)))
                .toList();

        LocalDate asked = party.today().minusDays(32);
        UUID done = party.on(asked, secretary, () -> ask.ask(
                        secretary, moving.get(0).id(), wish(new TransferForm(), asked, "انتقال إلى مقر عمل جديد."))
                .id());
        party.on(asked.plusDays(4), neighbour, () -> {
            answer.accept(neighbour, done);
            return done;
        });

        LocalDate lately = party.today().minusDays(11);
        party.on(
                lately,
                secretary,
                () -> ask.ask(
                        secretary,
                        moving.get(1).id(),
                        wish(new TransferForm(), lately, "الاستقرار مع الأسرة في الجهة.")));

        LocalDate yesterday = party.today().minusDays(1);
        NamedTransferForm named = wish(new NamedTransferForm(), yesterday, "يقيم ويشتغل في الإقليم منذ سنة.");
        named.identityKind = persons.get(2).identityKind();
        named.identityNumber = persons.get(2).identityNumber();
        party.on(yesterday, neighbour, () -> askFor.ask(neighbour, named));
    }

    private <F extends TransferForm> F wish(F form, LocalDate on, String reason) {
        form.provinceCode = territories.provincesOf(NEIGHBOUR).get(0).code();
        form.wishOn = on;
        form.reason = reason;
        return form;
    }
}
