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

    /** Given by a mandate and by nothing else (A2, B1). */
    public boolean givenByMandate() {
        return this == REGIONAL_SECRETARY || this == PROVINCIAL_SECRETARY;
    }
}
