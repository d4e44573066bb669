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
     * SQL on {@code m.id}, {@code m.region_code} and {@code m.province_code} with a question mark for each parameter, such as
     * {@code exists (select from member_skill s where s.member_id = m.id and s.skill = ?)}. Row-level security applies.
     */
    record Clause(String sql, List<Object> params) {

        public Clause {
            params = List.copyOf(params);
        }

        public static Clause of(String sql, Object... params) {
            return new Clause(sql, List.of(params));
        }
    }
}
