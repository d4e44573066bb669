package org.amana.membership.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.card.print.CardFace;
import org.amana.membership.card.print.CardPress;
import org.amana.membership.photograph.MemberPhotographs;
import org.amana.territory.Territories;
import org.amana.web.PublicAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards of one member, for the member's page and the member's own space. Within the row scope; the caller has decided
 * that whoever asks may see them.
 */
@Service
@Transactional(readOnly = true)
public class MemberCards {

    private final Cards cards;
    private final CardHolders holders;
    private final CardMint mint;
    private final CardPress press;
    private final MemberPhotographs photographs;
    private final Territories territories;
    private final PublicAddress address;
    private final LegalDay legalDay;

    MemberCards(
            Cards cards,
            CardHolders holders,
            CardMint mint,
            CardPress press,
            MemberPhotographs photographs,
            Territories territories,
            PublicAddress address,
            LegalDay legalDay) {
        this.cards = cards;
        this.holders = holders;
        this.mint = mint;
        this.press = press;
        this.photographs = photographs;
        this.territories = territories;
        this.address = address;
        this.legalDay = legalDay;
    }

    /** All cards of a member, the newest first, and what stands between the member and a card. */
    public CardsOf of(UUID memberId) {
        CardHolder holder = holders.of(memberId);
        return new CardsOf(
                cards.findByMemberIdOrderByIssuedAtDesc(memberId).stream()
                        .map(card -> view(card, holder))
                        .toList(),
                holder.obstacles());
    }

    /**
     * The current card as a PDF in card size.
     *
     * @throws NotFound when the member has none, or has lost the photograph since
     */
    public byte[] pdf(UUID memberId) {
        return press.single(face(memberId));
    }

    /** The current card as a picture for the telephone (PNG). */
    public byte[] picture(UUID memberId) {
        return press.picture(face(memberId));
    }

    private CardFace face(UUID memberId) {
        Card card = current(memberId).orElseThrow(() -> new NotFound("card", memberId));
        CardHolder holder = holders.of(memberId);
        byte[] photograph = photographs.of(memberId).orElseThrow(() -> RuleViolation.of("M6.noPhotograph"));
        return new CardFace(
                card.number(),
                holder.number(),
                holder.name(),
                territories.region(holder.regionCode()).name(),
                card.validUntil(),
                address.onPaper() + "/cards/" + mint.secret(card.id()),
                photograph);
    }

    private Optional<Card> current(UUID memberId) {
        return cards.findByMemberIdInAndEndedOnIsNull(List.of(memberId)).stream()
                .findFirst();
    }

    private CardView view(Card card, CardHolder holder) {
        return new CardView(
                card.id(),
                card.number(),
                card.issuedOn(),
                card.validUntil(),
                CardStanding.of(card, holder.active(), holder.complete(), legalDay.today()),
                card.endedOn(),
                card.endReason(),
                card.endNote());
    }
}
