package org.amana.membership.intake.judging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amana.membership.intake.list.MemberImport;

/**
 * The members of a list's territory by their birth dates, kept while the list is read: each of the days comes back with
 * every thousand rows. Whoever is registered meanwhile is found when the rows are entered.
 */
public final class SameDay {

    private static final int MEMBERS_KEPT = 60_000;

    private final KnownPeople known;
    private final MemberImport list;
    private final Map<LocalDate, List<KnownPeople.Born>> days = new LinkedHashMap<>();
    private int members;

    SameDay(KnownPeople known, MemberImport list) {
        this.known = known;
        this.list = list;
    }

    Map<LocalDate, List<KnownPeople.Born>> of(Collection<LocalDate> asked) {
        Map<LocalDate, List<KnownPeople.Born>> answer = new HashMap<>();
        Set<LocalDate> unknown = new LinkedHashSet<>();
        for (LocalDate day : asked) {
            List<KnownPeople.Born> born = days.get(day);
            if (born == null) {
                unknown.add(day);
            } else {
                answer.put(day, born);
            }
        }
        Map<LocalDate, List<KnownPeople.Born>> found = known.bornOn(unknown, list);
        for (LocalDate day : unknown) {
            List<KnownPeople.Born> born = found.getOrDefault(day, List.of());
            answer.put(day, born);
            days.put(day, born);
            members += born.size();
        }
        makeRoom();
        return answer;
    }

    private void makeRoom() {
        var oldest = days.values().iterator();
        while (members > MEMBERS_KEPT) {
            members -= oldest.next().size();
            oldest.remove();
        }
    }
}
