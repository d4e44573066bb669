package org.amana.structure.preparer;

import java.util.UUID;
import org.amana.access.Assignments;
import org.amana.access.Role;
import org.amana.access.RoleCondition;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A preparer prepares while they sit in the secretariat in force and the secretary who named them is in office: asked at
 * every request, so that nothing has to notice when either ends (A1, A6).
 */
@Component
class PreparersHold implements RoleCondition {

    private final PreparerRepository preparers;
    private final SecretariatInForce secretariat;
    private final Assignments assignments;
    private final LegalDay legalDay;

    PreparersHold(
            PreparerRepository preparers, SecretariatInForce secretariat, Assignments assignments, LegalDay legalDay) {
        this.preparers = preparers;
        this.secretariat = secretariat;
        this.assignments = assignments;
        this.legalDay = legalDay;
    }

    @Override
    public Role role() {
        return Role.PREPARER;
    }

    @Override
    public boolean holds(UUID carrier) {
        return preparers
                .findById(carrier)
                .filter(preparer -> preparer.standsOn(legalDay.today()))
                .filter(preparer -> lost(preparer) == null)
                .isPresent();
    }

    /** What it rested on and is no more; null while it holds. */
    Preparer.@Nullable Ending lost(Preparer preparer) {
        boolean inOffice = assignments.inForce(Role.REGIONAL_SECRETARY).stream()
                .anyMatch(assignment ->
                        preparer.regionCode().equals(assignment.grant().regionCode())
                                && assignment.accountId().equals(preparer.namedBy()));
        if (!inOffice) {
            return Preparer.Ending.SECRETARY_LEFT;
        }
        return secretariat.seats(preparer.regionCode(), preparer.memberId()) ? null : Preparer.Ending.LEFT_SECRETARIAT;
    }
}
