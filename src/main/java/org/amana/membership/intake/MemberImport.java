package org.amana.membership.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A list of people that someone sent: first looked through, then imported or given up. */
@Entity
class MemberImport extends Versioned {

    private String regionCode;
    private @Nullable String provinceCode;
    private String fileName;
    private String source;
    private @Nullable LocalDate consentOn;
    private String columns;
    private String ignored;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private int good;
    private int doubtful;
    private int bad;
    private int imported;
    private @Nullable UUID uploadedBy;
    private Instant uploadedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway")
    protected MemberImport() {}

    /**
     * @param provinceCode null for a list of the whole region
     * @param columns names of the columns that were recognised
     * @param ignored headers of those that were not
     */
    MemberImport(
            String regionCode,
            @Nullable String provinceCode,
            String fileName,
            String source,
            @Nullable LocalDate consentOn,
            String columns,
            String ignored,
            @Nullable UUID uploadedBy,
            Instant uploadedAt) {
        this.regionCode = regionCode;
        this.provinceCode = provinceCode;
        this.fileName = fileName;
        this.source = source;
        this.consentOn = consentOn;
        this.columns = columns;
        this.ignored = ignored;
        this.state = ImportState.READY;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    void counted(int good, int doubtful, int bad) {
        this.good = good;
        this.doubtful = doubtful;
        this.bad = bad;
    }

    void done(int imported, @Nullable UUID by, Instant at) {
        this.imported = imported;
        decide(ImportState.IMPORTED, by, at);
    }

    void cancel(@Nullable UUID by, Instant at) {
        decide(ImportState.CANCELLED, by, at);
    }

    private void decide(ImportState next, @Nullable UUID by, Instant at) {
        if (state != ImportState.READY) {
            throw new IllegalStateException("an import is decided once");
        }
        state = next;
        decidedBy = by;
        decidedAt = at;
    }

    public String regionCode() {
        return regionCode;
    }

    public @Nullable String provinceCode() {
        return provinceCode;
    }

    public String fileName() {
        return fileName;
    }

    public String source() {
        return source;
    }

    public @Nullable LocalDate consentOn() {
        return consentOn;
    }

    public String columns() {
        return columns;
    }

    public String ignored() {
        return ignored;
    }

    public ImportState state() {
        return state;
    }

    public int good() {
        return good;
    }

    public int doubtful() {
        return doubtful;
    }

    public int bad() {
        return bad;
    }

    public int imported() {
        return imported;
    }

    public @Nullable UUID uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
