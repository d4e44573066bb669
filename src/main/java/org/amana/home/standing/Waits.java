package org.amana.home.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.review.Dossier;
import org.amana.review.DossierState;

/** For how many days what is with the leadership has waited, by its subject and by what it belongs to. */
public final class Waits {

    private final Map<UUID, Long> days = new HashMap<>();

    public Waits(Collection<Dossier> dossiers, LocalDate today) {
        for (Dossier dossier : dossiers) {
            Instant since = dossier.submittedAt();
            if (dossier.state() != DossierState.SUBMITTED || since == null) {
                continue;
            }
            long waited = ChronoUnit.DAYS.between(LegalDay.dayOf(since), today);
            days.put(dossier.subjectId(), waited);
            if (dossier.groupId() != null) {
                days.merge(dossier.groupId(), waited, Math::max);
            }
        }
    }

    /** Of the body or the list; 0 where it does not wait. */
    public long of(UUID subject) {
        return days.getOrDefault(subject, 0L);
    }
}
