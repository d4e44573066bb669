package org.amana.membership.card;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.MembershipStory;
import org.amana.membership.photograph.MemberPhotographs;
import org.amana.membership.photograph.Portrait;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some members have a photograph, most of those a card; one card was lost and replaced, one revoked (M6). */
@Component
@Order(10)
class CardStory implements MembershipStory {

    private static final int PHOTOGRAPHED = 30;
    private static final int CARDS = 22;

    private final MemberPhotographs photographs;
    private final IssueCard issue;
    private final Cards cards;

    CardStory(MemberPhotographs photographs, IssueCard issue, Cards cards) {
        this.photographs = photographs;
        this.issue = issue;
        this.cards = cards;
    }

    @Override
    public void tell(Party party) {
        UUID own = Objects.requireNonNull(party.member().memberId());
        photographed(party, own, 0);
        issued(party, own, party.today().minusDays(40));
        for (int i = 1; i < Math.min(PHOTOGRAPHED, party.members().size()); i++) {
            MemberSummary member = party.members().get(i);
            if (!member.id().equals(own)) {
                photographed(party, member.id(), i);
                if (i < CARDS) {
                    issued(party, member.id(), party.today().minusDays(40));
                }
            }
        }
        Viewer secretary = party.secretary();
        party.on(party.today().minusDays(12), secretary, () -> {
            ReplacementForm form = new ReplacementForm();
            form.card = current(own);
            form.reason = CardEnd.LOST;
            issue.replace(secretary, own, form);
            return own;
        });
        UUID revoked = party.members().get(CARDS - 1).id();
        party.on(party.today().minusDays(5), secretary, () -> {
            RevocationForm form = new RevocationForm();
            form.card = current(revoked);
            form.note = "سُلمت البطاقة بالخطأ قبل اكتمال المراجعة.";
            issue.revoke(secretary, revoked, form);
            return revoked;
        });
    }

    private void photographed(Party party, UUID member, int which) {
        byte[] picture = party.portrait(which);
        party.on(party.today().minusDays(50), party.secretary(), () -> {
            try {
                photographs.keep(
                        member,
                        Portrait.of(new ByteArrayInputStream(picture), picture.length),
                        party.secretary().accountId());
                return member;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private void issued(Party party, UUID member, LocalDate day) {
        party.on(day, party.secretary(), () -> {
            issue.issue(party.secretary(), member);
            return member;
        });
    }

    private UUID current(UUID member) {
        return cards.findByMemberIdInAndEndedOnIsNull(java.util.List.of(member))
                .get(0)
                .id();
    }
}
