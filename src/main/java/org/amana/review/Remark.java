package org.amana.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.review.snapshot.Snapshot;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What someone of the leadership remarked in a round, on a place of the dossier or on the whole (R3). */
@Entity
@Immutable
public class Remark {

    @Id
    private UUID id = Ids.next();

    private UUID dossierId;
    private String regionCode;
    private int round;
    private @Nullable String place;
    private String words;
    private boolean rejection;
    private UUID author;
    private Instant at;

    @SuppressWarnings("NullAway")
    protected Remark() {}

    Remark(Dossier dossier, @Nullable String place, String words, boolean rejection, UUID author, Instant at) {
        this.dossierId = dossier.id();
        this.regionCode = dossier.regionCode();
        this.round = dossier.round();
        this.place = place;
        this.words = words;
        this.rejection = rejection;
        this.author = author;
        this.at = at;
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

    public int round() {
        return round;
    }

    /** Key of the {@link Snapshot.Place} it speaks of, null for the whole. */
    public @Nullable String place() {
        return place;
    }

    public String words() {
        return words;
    }

    /** Whether it is the reason for which the dossier was rejected. */
    public boolean rejection() {
        return rejection;
    }

    /** The account that wrote it. */
    public UUID author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
