package org.amana.review;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Assignments;
import org.amana.access.Role;
import org.springframework.stereotype.Component;

/** Whether the secretary who answers for a dossier is still the region's (R5). */
@Component
class SecretaryInOffice {

    private final Assignments assignments;

    SecretaryInOffice(Assignments assignments) {
        this.assignments = assignments;
    }

    boolean answersFor(Dossier dossier) {
        return isSecretary(dossier, today());
    }

    /** Every region's secretaries of today, in one query; for asking about many dossiers. */
    Set<Office> today() {
        return assignments.inForce(Role.REGIONAL_SECRETARY).stream()
                .map(assignment -> new Office(String.valueOf(assignment.grant().regionCode()), assignment.accountId()))
                .collect(Collectors.toSet());
    }

    static boolean isSecretary(Dossier dossier, Set<Office> inOffice) {
        UUID account = dossier.answeredForBy();
        return account != null && inOffice.contains(new Office(dossier.regionCode(), account));
    }

    record Office(String regionCode, UUID accountId) {}
}
