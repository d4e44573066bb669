package org.amana.membership;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who within the viewer's scope may be the same person: same phone, or same birth date and similar name (M1). */
@Component
class Duplicates {

    private final MemberRepository members;

    Duplicates(MemberRepository members) {
        this.members = members;
    }

    List<Member> of(PersonalData person) {
        Set<Member> alike = new LinkedHashSet<>();
        if (person.phone() != null) {
            alike.addAll(members.reachedAt(person.phone()));
        }
        members.bornOn(person.birthDate()).stream()
                .filter(member -> PlainFolding.similar(member.name(), person.fullName()))
                .forEach(alike::add);
        return List.copyOf(alike);
    }
}
