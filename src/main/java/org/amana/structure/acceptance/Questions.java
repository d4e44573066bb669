package org.amana.structure.acceptance;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an invitation asks, told by the room that asks it. */
@Component
class Questions {

    private final ObjectProvider<AcceptanceSubject> subjects;

    Questions(ObjectProvider<AcceptanceSubject> subjects) {
        this.subjects = subjects;
    }

    AcceptanceSubject of(Invitation invitation) {
        return subjects.stream()
                .collect(Collectors.toMap(AcceptanceSubject::kind, Function.identity()))
                .get(invitation.subjectKind());
    }

    /** Empty when there is nothing to accept any more. */
    Optional<InvitationText> text(Invitation invitation) {
        try {
            return Optional.of(of(invitation).describe(invitation.subjectId()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
