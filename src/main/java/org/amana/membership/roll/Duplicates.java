package org.amana.membership.roll;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amana.membership.naming.NameFolding;
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
        Set<Member> alike = new LinkedHashSet<>();
        if (person.phone() != null) {
            alike.addAll(members.reachedAt(person.phone()));
        }
        members.bornOn(person.birthDate()).stream()
                .filter(member -> NameFolding.similar(member.data().personName(), person.personName()))
                .forEach(alike::add);
        alike.remove(self);
        return List.copyOf(alike);
    }
}
