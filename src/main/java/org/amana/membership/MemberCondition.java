package org.amana.membership;

import java.util.List;

/**
 * A fact that another room keeps about members and by which they are found, combined with all others. Each bean is offered
 * among the filters of the members' list, stands in the address under its own name, and narrows exports, selections and
 * counts alike. The label of the filter is the message {@code members.filter.<parameter>}, those of its choices are the
 * labels of the enum.
 */
public interface MemberCondition {

    /** Its name in the address, such as {@code dues}. */
    String parameter();

    /** What may be asked, in the order in which it is offered; the address says the name. */
    List<? extends Enum<?>> choices();

    /**
     * Whether a member is so, as SQL on {@code member m}.
     *
     * @param choice the name of one of the choices, with a year behind it where one was said
     */
    Clause clause(String choice);

    /** Whether a year may be said behind a choice, {@code ARREARS-2024}: as it was at the end of it. */
    default boolean ofYears() {
        return false;
    }

    /** Where it stands among the others: small first. */
    default int order() {
        return 0;
    }

    /**
     * SQL on what the indexes of a list's orders hold of {@code m}, so that passing over a member asks no table:
     * {@code id}, {@code region_code}, {@code province_code}, {@code commune_code}, {@code status}, {@code gender},
     * {@code birth_date}, {@code joined_on}, {@code card_until}, {@code facts} (a bit for each {@code tie}),
     * {@code dues_settled}, {@code dues_category}; with a question mark for each parameter. Row-level security applies.
     *
     * @param words kinds as they stand among a member's words, of which whom it finds has one at least; none where many are
     *     found by it, or where no word says it
     * @param never kinds which nobody has whom it finds
     */
    record Clause(String sql, List<Object> params, List<String> words, List<String> never) {

        public Clause {
            params = List.copyOf(params);
            words = List.copyOf(words);
            never = List.copyOf(never);
        }

        public static Clause of(String sql, Object... params) {
            return new Clause(sql, List.of(params), List.of(), List.of());
        }

        /** Found by the rarest of what is asked, it may be found by one of these kinds. */
        public Clause among(List<String> kinds) {
            return new Clause(sql, params, kinds, never);
        }

        /** Together with one of these kinds it finds nobody. */
        public Clause never(List<String> kinds) {
            return new Clause(sql, params, words, kinds);
        }
    }
}
