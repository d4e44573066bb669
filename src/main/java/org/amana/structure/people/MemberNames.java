package org.amana.structure.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Members;
import org.amana.review.PersonNames;
import org.springframework.stereotype.Service;

/** Tells the reviews, which know no members, whom a dossier names. */
@Service
class MemberNames implements PersonNames {

    private final Members members;

    MemberNames(Members members) {
        this.members = members;
    }

    @Override
    public Map<UUID, TwoScripts> names(Collection<UUID> memberIds) {
        return members.summaries(memberIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().name()));
    }
}
