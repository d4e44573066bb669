package org.amana.review;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.TwoScripts;

/** Names of members by key, in one query; implemented above, since this room knows no members. */
public interface PersonNames {

    /** The names that are there; an erased member is missing. */
    Map<UUID, TwoScripts> names(Collection<UUID> memberIds);
}
