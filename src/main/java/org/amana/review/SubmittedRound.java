package org.amana.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.snapshot.SnapshotJson;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** What was submitted in one round. It stays as it was (R2). */
@Entity
@Immutable
@Table(name = "dossier_round")
public class SubmittedRound {

    @Id
    private UUID id = Ids.next();

    private UUID dossierId;
    private String regionCode;
    private int number;
    private int format;

    @Convert(converter = SnapshotJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Snapshot snapshot;

    private UUID submittedBy;
    private Instant submittedAt;

    @SuppressWarnings("NullAway")
    protected SubmittedRound() {}

    public SubmittedRound(Dossier dossier, Snapshot snapshot, UUID submittedBy, Instant submittedAt) {
        this.dossierId = dossier.id();
        this.regionCode = dossier.regionCode();
        this.number = dossier.round();
        this.format = snapshot.format();
        this.snapshot = snapshot;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID dossierId() {
        return dossierId;
    }

    public String regionCode() {
        return regionCode;
    }

    /** Which round, from 1. */
    public int number() {
        return number;
    }

    public int format() {
        return format;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
