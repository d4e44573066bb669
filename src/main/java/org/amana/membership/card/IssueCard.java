package org.amana.membership.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.OwnRecord;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member's card, given and taken away. Issuing binds the region, and a card takes data out of Amana: the region's or the
 * province's secretary, and no preparer (A6).
 */
@Service
@Transactional
public class IssueCard {

    private final Cards cards;
    private final CardHolders holders;
    private final CardMint mint;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    IssueCard(Cards cards, CardHolders holders, CardMint mint, AuditTrail audit, LegalDay legalDay) {
        this.cards = cards;
        this.holders = holders;
        this.mint = mint;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * The first card, or the next one after one that was revoked.
     *
     * @throws NotFound unless the viewer decides about the member
     * @throws RuleViolation with everything that stands between the member and a card (M1, M6)
     */
    public void issue(Viewer by, UUID memberId) {
        CardHolder holder = decided(by, memberId);
        current(memberId).ifPresent(card -> {
            throw RuleViolation.of("M6.hasCard", card.number());
        });
        mint(by, holder);
    }

    /**
     * A new card with a new number and a new QR code in the place of the current one, which is no longer valid.
     *
     * @throws NotFound unless the viewer decides about the member
     * @throws RuleViolation when there is no current card, or something stands between the member and a card
     */
    public void replace(Viewer by, UUID memberId, ReplacementForm form) {
        CardHolder holder = decided(by, memberId);
        CardEnd reason = Objects.requireNonNull(form.reason);
        if (!reason.followed()) {
            throw RuleViolation.at("reason", "M6.noSuchReason");
        }
        end(by, Objects.requireNonNull(form.card), memberId, reason, null);
        mint(by, holder);
    }

    /**
     * The card is no longer valid, and none takes its place.
     *
     * @throws NotFound unless the viewer decides about the member
     */
    public void revoke(Viewer by, UUID memberId, RevocationForm form) {
        decided(by, memberId);
        end(
                by,
                Objects.requireNonNull(form.card),
                memberId,
                CardEnd.REVOKED,
                Objects.requireNonNull(form.note).strip());
    }

    /** @throws NotFound unless the viewer decides about the member */
    private CardHolder decided(Viewer by, UUID memberId) {
        CardHolder holder = holders.held(List.of(memberId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("member", memberId));
        Viewer.require(decides(by, holder.regionCode(), holder.provinceCode()), "member", memberId);
        OwnRecord.refuse(by, memberId);
        return holder;
    }

    /** The region's or the province's secretary; a signatory as well, for the secretaries' own cards (A4). */
    public static boolean decides(Viewer by, String region, String province) {
        return by.signatory() || by.decidesOnMembersOf(region, province);
    }

    private void mint(Viewer by, CardHolder holder) {
        List<RuleViolation.Reason> obstacles = holder.obstacles();
        if (!obstacles.isEmpty()) {
            throw new RuleViolation(obstacles);
        }
        try {
            mint.issue(List.of(holder), by.accountId());
        } catch (DataIntegrityViolationException two) {
            throw RuleViolation.of("M6.issuedMeanwhile");
        }
    }

    /** @param seen the card that the page showed: another one is not ended by mistake */
    private void end(
            Viewer by, UUID seen, UUID memberId, CardEnd reason, @org.jspecify.annotations.Nullable String note) {
        Card card = current(memberId)
                .filter(one -> one.id().equals(seen))
                .orElseThrow(() -> RuleViolation.of("M6.cardNotCurrent"));
        LocalDate today = legalDay.today();
        card.end(reason, note, today, by.accountId(), legalDay.now());
        cards.saveAllAndFlush(List.of(card));
        audit.record(AuditFact.of("CARD_ENDED", "Card", card.id())
                .by(by.accountId())
                .in(card.regionCode(), card.provinceCode())
                .with("member", memberId)
                .with("reason", reason));
    }

    private Optional<Card> current(UUID memberId) {
        return cards.findByMemberIdInAndEndedOnIsNull(List.of(memberId)).stream()
                .findFirst();
    }
}
