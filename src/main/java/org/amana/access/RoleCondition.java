package org.amana.access;

import java.util.UUID;

/**
 * What a role depends on besides its own dates, asked at every request (A1): a bean in the room that knows it. A role
 * for which there is a condition grants nothing without it.
 */
public interface RoleCondition {

    Role role();

    /**
     * Whether the role holds today.
     *
     * @param carrier key of what the role came with
     */
    boolean holds(UUID carrier);
}
