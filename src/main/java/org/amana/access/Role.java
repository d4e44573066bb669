package org.amana.access;

/** What a person comes to do (domain: People and roles). */
public enum Role {
    CENTRAL_LEADERSHIP,
    REGIONAL_SECRETARY,
    PROVINCIAL_SECRETARY,
    PREPARER,
    ADMINISTRATOR,
    ARBITRATOR,
    PARLIAMENTARIAN,
    MEDIA_EDITOR,
    MEMBER;

    /** Granting it takes a second administrator (A2). */
    public boolean needsSecondAdministrator() {
        return this == CENTRAL_LEADERSHIP || this == ADMINISTRATOR;
    }

    /** Administrators assign it. A secretary's comes with a mandate (B1), a preparer's from the secretary (A6), a member's with membership. */
    public boolean assigned() {
        return switch (this) {
            case REGIONAL_SECRETARY, PROVINCIAL_SECRETARY, PREPARER, MEMBER -> false;
            case CENTRAL_LEADERSHIP, ADMINISTRATOR, ARBITRATOR, PARLIAMENTARIAN, MEDIA_EDITOR -> true;
        };
    }
}
