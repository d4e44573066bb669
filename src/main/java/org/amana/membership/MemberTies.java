package org.amana.membership;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What other rooms know of members: whoever a record of theirs speaks of is not taken back with the list that brought
 * them. A record that refers to the member by a foreign key needs no such bean: the database itself holds the member.
 */
public interface MemberTies {

    /** Of these members, the ones that a record of this room speaks of. */
    Set<UUID> held(Collection<UUID> members);
}
