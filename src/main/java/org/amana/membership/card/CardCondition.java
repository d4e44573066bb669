package org.amana.membership.card;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberCondition;
import org.springframework.stereotype.Component;

/** Members by their card, as the list is asked: with a valid one, with one that expired, without any (M6). */
@Component
class CardCondition implements MemberCondition {

    /** No card is given for more years. */
    private static final int LONGEST = 10;

    /** Nor ended longer ago and was never ended or replaced. */
    private static final int LONGEST_AGO = 12;

    private final LegalDay legalDay;

    CardCondition(LegalDay legalDay) {
        this.legalDay = legalDay;
    }

    /** What may be asked. */
    enum CardState {
        VALID,
        NONE,
        EXPIRED
    }

    @Override
    public String parameter() {
        return "card";
    }

    @Override
    public List<CardState> choices() {
        return List.of(CardState.values());
    }

    @Override
    public Clause clause(String choice) {
        LocalDate today = legalDay.today();
        int year = today.getYear();
        return switch (CardState.valueOf(choice)) {
            case VALID ->
                Clause.of("m.status = 'ACTIVE' and m.facts & 1 = 0 and m.card_until >= ?", today)
                        .among(endingIn(year, year + LONGEST))
                        .never(List.of("SUSPENDED", "RESIGNED", "EXPELLED", "STRUCK_OFF", "DECEASED", "INCOMPLETE"));
            case EXPIRED -> Clause.of("m.card_until < ?", today).among(endingIn(year - LONGEST_AGO, year));
            case NONE -> Clause.of("m.card_until is null");
        };
    }

    /** The kinds of those whose card ends in one of these years. */
    private static List<String> endingIn(int from, int until) {
        return IntStream.rangeClosed(from, until).mapToObj(year -> "X" + year).toList();
    }

    @Override
    public int order() {
        return 20;
    }
}
