package org.amana.review.way;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Assignments;
import org.amana.access.Role;
import org.amana.review.Dossier;
import org.springframework.stereotype.Component;

/** Whether the secretary who answers for a dossier is still the region's (R5). */
@Component
public class SecretaryInOffice {

    private final Assignments assignments;

    SecretaryInOffice(Assignments assignments) {
        this.assignments = assignments;
    }

    public boolean answersFor(Dossier dossier) {
        return isSecretary(dossier, today());
    }

    /** Every region's secretaries of today, in one query; for asking about many dossiers. */
    public Set<Office> today() {
        return assignments.inForce(Role.REGIONAL_SECRETARY).stream()
                .map(assignment -> new Office(String.valueOf(assignment.grant().regionCode()), assignment.accountId()))
                .collect(Collectors.toSet());
    }

    public static boolean isSecretary(Dossier dossier, Set<Office> inOffice) {
        UUID account = dossier.answeredForBy();
        return account != null && inOffice.contains(new Office(dossier.regionCode(), account));
    }

    public record Office(String regionCode, UUID accountId) {}
}
