package org.amana.territory.division;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A change of the tree that somebody asks for, from a file or a form, until it takes effect on its day or never does (T2). */
@Entity
public class Division extends Versioned {

    @Enumerated(EnumType.STRING)
    private DivisionState state;

    private @Nullable LocalDate day;

    @Column(updatable = false)
    private @Nullable String fileName;

    @Convert(converter = Json.OfRows.class)
    @Column(columnDefinition = "jsonb", updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Json.Rows rows;

    /** Of the plan as it was shown to whoever planned it. */
    private @Nullable String fingerprint;

    @Column(updatable = false)
    private @Nullable UUID replaces;

    private @Nullable UUID receivedBy;
    private Instant receivedAt;
    private @Nullable UUID scheduledBy;
    private @Nullable Instant scheduledAt;
    private @Nullable UUID cancelledBy;
    private @Nullable Instant cancelledAt;
    private @Nullable Instant endedAt;

    @Convert(converter = Json.OfCounts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Json.@Nullable Counts touched;

    @SuppressWarnings("NullAway")
    protected Division() {}

    Division(
            List<DivisionRow> rows,
            @Nullable String fileName,
            @Nullable UUID replaces,
            @Nullable UUID receivedBy,
            Instant receivedAt) {
        this.state = DivisionState.DRAFT;
        this.rows = new Json.Rows(List.copyOf(rows));
        this.fileName = fileName;
        this.replaces = replaces;
        this.receivedBy = receivedBy;
        this.receivedAt = receivedAt;
    }

    void schedule(LocalDate from, DivisionPlan plan, UUID by, Instant at) {
        require(state.canBePlanned());
        state = DivisionState.SCHEDULED;
        day = from;
        fingerprint = plan.fingerprint();
        scheduledBy = by;
        scheduledAt = at;
    }

    void cancel(@Nullable UUID by, Instant at) {
        require(state == DivisionState.SCHEDULED);
        state = DivisionState.CANCELLED;
        cancelledBy = by;
        cancelledAt = at;
    }

    void applied(List<Touched> counts, Instant at) {
        require(state == DivisionState.SCHEDULED);
        state = DivisionState.APPLIED;
        touched = new Json.Counts(List.copyOf(counts));
        endedAt = at;
    }

    void fail(Instant at) {
        require(state == DivisionState.SCHEDULED);
        state = DivisionState.FAILED;
        endedAt = at;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new IllegalStateException("no such step from " + state);
        }
    }

    /** Whether what would be done now is what was planned. */
    boolean planned(DivisionPlan plan) {
        return plan.fingerprint().equals(fingerprint);
    }

    public DivisionState state() {
        return state;
    }

    /** From when it holds; null until it is planned. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** Null where it was asked for on a page. */
    public @Nullable String fileName() {
        return fileName;
    }

    public List<DivisionRow> rows() {
        return rows.rows();
    }

    /** The planned one in whose place it comes as soon as it is planned itself. */
    public @Nullable UUID replaces() {
        return replaces;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Instant scheduledAt() {
        return scheduledAt;
    }

    public @Nullable Instant cancelledAt() {
        return cancelledAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** The account that planned it. */
    public UUID plannedBy() {
        return Objects.requireNonNull(scheduledBy);
    }

    /** What was touched when it was applied. */
    public List<Touched> touched() {
        return touched == null ? List.of() : touched.touched();
    }
}
