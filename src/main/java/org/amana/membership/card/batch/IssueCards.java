package org.amana.membership.card.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.membership.card.CardHolder;
import org.amana.membership.card.CardHolders;
import org.amana.membership.card.CardMint;
import org.amana.membership.card.Cards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a batch's members their cards: each is judged again as the card is made (M1, M6). */
@Component
class IssueCards {

    private static final int AT_ONCE = 200;

    private final CardBatches batches;
    private final Cards cards;
    private final CardHolders holders;
    private final CardMint mint;
    private final JdbcClient jdbc;

    IssueCards(CardBatches batches, Cards cards, CardHolders holders, CardMint mint, JdbcClient jdbc) {
        this.batches = batches;
        this.cards = cards;
        this.holders = holders;
        this.mint = mint;
        this.jdbc = jdbc;
    }

    /** The next few, in the caller's transaction; false when there are no more. */
    boolean some(UUID batchId) {
        CardBatch batch = batches.hold(batchId).orElseThrow();
        List<UUID> next =
                jdbc.sql("""
                        select member_id from card_batch_member where batch_id = ? and outcome is null order by place limit ?
                        """).params(batchId, AT_ONCE).query(UUID.class).list();
        if (next.isEmpty()) {
            return false;
        }
        Map<UUID, CardHolder> people =
                holders.held(next).stream().collect(Collectors.toMap(CardHolder::memberId, holder -> holder));
        Map<UUID, String> outcomes = new HashMap<>();
        cards.findByMemberIdInAndEndedOnIsNull(next).forEach(card -> outcomes.put(card.memberId(), "HELD"));
        List<CardHolder> ready = new ArrayList<>();
        for (UUID member : next) {
            CardHolder holder = people.get(member);
            if (holder == null || !holder.obstacles().isEmpty()) {
                outcomes.put(member, "LEFT_OUT");
            } else if (!outcomes.containsKey(member)) {
                ready.add(holder);
                outcomes.put(member, "ISSUED");
            }
        }
        mint.issue(ready, batch.askedBy());
        jdbc.sql("""
                        update card_batch_member b set outcome = w.outcome
                        from unnest(:members, :outcomes) as w (member_id, outcome)
                        where b.batch_id = :batch and b.member_id = w.member_id
                        """)
                .param("members", outcomes.keySet().toArray(UUID[]::new))
                .param("outcomes", outcomes.values().toArray(String[]::new))
                .param("batch", batchId)
                .update();
        int without =
                (int) outcomes.values().stream().filter("LEFT_OUT"::equals).count();
        batch.issued(ready.size(), without);
        return true;
    }
}
