package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amana.membership.naming.NameComparison;
import org.amana.membership.naming.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who within the viewer's scope may be the same person: same phone, or same birth date and similar name (M1). */
@Component
public class Duplicates {

    private final MemberRepository members;

    public Duplicates(MemberRepository members) {
        this.members = members;
    }

    /** @param self the member whose own data it is, null for someone new */
    public List<Member> of(PersonalData person, @Nullable Member self) {
        return of(person.personName(), person.birthDate(), person.phone(), self);
    }

    /**
     * Of someone of whom not everything is known yet.
     *
     * @param phone in international form
     * @param self the member whose own data it is, null for someone new
     */
    public List<Member> of(
            PersonName name, @Nullable LocalDate birthDate, @Nullable String phone, @Nullable Member self) {
        Set<Member> alike = new LinkedHashSet<>();
        if (phone != null) {
            alike.addAll(members.reachedAt(phone));
        }
        if (birthDate != null) {
            NameComparison names = new NameComparison();
            NameComparison.Heard asked = names.hear(name);
            for (Member member : members.bornOn(birthDate)) {
                NameComparison.Heard heard = names.hear(member.data().personName());
                if (!Collections.disjoint(asked.keys(), heard.keys()) && names.similar(asked, heard)) {
                    alike.add(member);
                }
            }
        }
        alike.remove(self);
        return List.copyOf(alike);
    }
}
