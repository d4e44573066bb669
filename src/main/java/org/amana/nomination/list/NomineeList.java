package org.amana.nomination.list;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A region's list of proposed provincial secretaries, province by province, until every province is decided (N1, N6). */
@Entity
public class NomineeList extends Versioned {

    private String regionCode;
    private LocalDate begunOn;
    private @Nullable UUID begunBy;
    private @Nullable String womenJustification;
    private @Nullable String youngJustification;
    private @Nullable Instant firstSubmittedAt;
    private @Nullable LocalDate closedOn;
    private boolean supplementary;

    @SuppressWarnings("NullAway")
    protected NomineeList() {}

    private NomineeList(String regionCode, LocalDate begunOn, @Nullable UUID begunBy, boolean supplementary) {
        this.regionCode = regionCode;
        this.begunOn = begunOn;
        this.begunBy = begunBy;
        this.supplementary = supplementary;
    }

    /** Of all provinces of the region. */
    public static NomineeList whole(String regionCode, LocalDate begunOn, @Nullable UUID begunBy) {
        return new NomineeList(regionCode, begunOn, begunBy, false);
    }

    /** Of the provinces whose post is vacant. */
    public static NomineeList supplementary(String regionCode, LocalDate begunOn, @Nullable UUID begunBy) {
        return new NomineeList(regionCode, begunOn, begunBy, true);
    }

    /** Why the proposals fall short of a share (N4); blank where nothing is to be said. */
    public void justify(String women, String young) {
        womenJustification = women.isBlank() ? null : women.strip();
        youngJustification = young.isBlank() ? null : young.strip();
    }

    public void submitted(Instant at) {
        if (firstSubmittedAt == null) {
            firstSubmittedAt = at;
        }
    }

    /** Every province is decided (N6). */
    public void close(LocalDate day) {
        closedOn = day;
    }

    public boolean closed() {
        return closedOn != null;
    }

    /** Whether the first round has gone to the leadership, from when on provinces come back one by one (N5). */
    boolean everSubmitted() {
        return firstSubmittedAt != null;
    }

    public String regionCode() {
        return regionCode;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    @Nullable
    public String womenJustification() {
        return womenJustification;
    }

    @Nullable
    public String youngJustification() {
        return youngJustification;
    }

    @Nullable
    public LocalDate closedOn() {
        return closedOn;
    }

    /** Whether it covers only the provinces whose post was vacant. */
    public boolean supplementary() {
        return supplementary;
    }
}
