package org.amana.membership.card.page;

import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** M6: whoever is shown a card learns whether it is valid today, and nothing else; an unknown one is not. */
@Service
@Transactional(readOnly = true)
class CardCheck {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    CardCheck(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    boolean valid(String secret) {
        return jdbc.sql("select card_valid(?, ?)")
                .params(Ids.hash(secret), legalDay.today())
                .query(Boolean.class)
                .single();
    }
}
