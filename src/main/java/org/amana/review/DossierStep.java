package org.amana.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step of a dossier: who took it, when, in which round. Written once. */
@Entity
@Immutable
public class DossierStep {

    @Id
    private UUID id = Ids.next();

    private UUID dossierId;
    private int round;

    @Enumerated(EnumType.STRING)
    private Step step;

    private @Nullable UUID accountId;
    private Instant at;

    @SuppressWarnings("NullAway")
    protected DossierStep() {}

    public DossierStep(Dossier dossier, Step step, @Nullable UUID accountId, Instant at) {
        this.dossierId = dossier.id();
        this.round = dossier.round();
        this.step = step;
        this.accountId = accountId;
        this.at = at;
    }

    public UUID dossierId() {
        return dossierId;
    }

    public int round() {
        return round;
    }

    public Step step() {
        return step;
    }

    /** Who took it, null where it came about by itself. */
    public @Nullable UUID accountId() {
        return accountId;
    }

    public Instant at() {
        return at;
    }
}
