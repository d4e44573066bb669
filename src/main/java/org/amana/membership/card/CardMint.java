package org.amana.membership.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.membership.identity.IdentitySeal;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes cards: numbered in their region and year, valid for the setting's years. The caller has decided who gets one. */
@Component
public class CardMint {

    private final Cards cards;
    private final IdentitySeal seal;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    CardMint(Cards cards, IdentitySeal seal, Settings settings, JdbcClient jdbc, AuditTrail audit, LegalDay legalDay) {
        this.cards = cards;
        this.seal = seal;
        this.settings = settings;
        this.jdbc = jdbc;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** A card for each, in their order. */
    public List<Card> issue(Collection<CardHolder> holders, @Nullable UUID by) {
        LocalDate today = legalDay.today();
        LocalDate until =
                today.plusYears(settings.number(Setting.CARD_YEARS, today)).minusDays(1);
        Map<String, Iterator<String>> numbers = new HashMap<>();
        holders.stream()
                .collect(Collectors.groupingBy(CardHolder::regionCode, TreeMap::new, Collectors.counting()))
                .forEach((region, count) -> numbers.put(region, numbers(region, today.getYear(), count)));
        List<Card> issued = new ArrayList<>();
        for (CardHolder holder : holders) {
            String number = numbers.get(holder.regionCode()).next();
            Card card = new Card(number, holder, today, until, by, legalDay.now());
            card.checkedBy(Ids.hash(seal.secret(card.id())));
            issued.add(card);
        }
        cards.saveAllAndFlush(issued);
        audit.recordAll(issued.stream()
                .map(card -> AuditFact.of("CARD_ISSUED", "Card", card.id())
                        .by(by)
                        .in(card.regionCode(), card.provinceCode())
                        .with("member", card.memberId()))
                .toList());
        return issued;
    }

    /** The secret behind its QR code. */
    public String secret(UUID cardId) {
        return seal.secret(cardId);
    }

    private Iterator<String> numbers(String region, int year, long count) {
        long last = jdbc.sql("""
                        insert into card_counter (region_code, year, last) values (:region, :year, :count)
                        on conflict (region_code, year) do update set last = card_counter.last + :count returning last
                        """)
                .param("region", region)
                .param("year", year)
                .param("count", count)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> CardNumber.of(region, year, number))
                .iterator();
    }
}
