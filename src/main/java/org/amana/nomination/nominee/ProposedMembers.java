package org.amana.nomination.nominee;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.amana.membership.MemberTies;
import org.springframework.stereotype.Component;

/** Whoever was ever proposed is not taken back with the list that brought them. */
@Component
class ProposedMembers implements MemberTies {

    private final NomineeRepository nominees;

    ProposedMembers(NomineeRepository nominees) {
        this.nominees = nominees;
    }

    @Override
    public Set<UUID> held(Collection<UUID> members) {
        return members.isEmpty() ? Set.of() : nominees.everProposed(members);
    }
}
