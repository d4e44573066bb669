package org.amana.structure.acceptance;

import java.util.UUID;

/** Something that a member is asked to accept: one bean per kind. Called in the transaction of the answer. */
public interface AcceptanceSubject {

    /** Such as {@code SEAT}; the same that {@link Invitations#invite} is given. */
    String kind();

    void accepted(UUID subjectId, Acceptance acceptance);

    void declined(UUID subjectId);

    /** @throws org.amana.kernel.NotFound when there is nothing to accept any more */
    InvitationText describe(UUID subjectId);
}
