package org.amana.membership.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the list shows of each member beside the name, in this order. */
public enum MemberColumn {
    NUMBER,
    PROVINCE,
    COMMUNE,
    GENDER,
    AGE,
    PHONE,
    EMAIL,
    JOINED,
    STATUS;

    /** Those that are shown where nothing else was chosen. */
    public static final Set<MemberColumn> USUAL = Set.copyOf(EnumSet.of(NUMBER, PROVINCE, PHONE, JOINED, STATUS));

    /** In the order of the list; the usual ones for none. */
    static List<MemberColumn> inOrder(Set<MemberColumn> chosen) {
        Set<MemberColumn> shown = chosen.isEmpty() ? USUAL : chosen;
        return List.of(values()).stream().filter(shown::contains).toList();
    }
}
