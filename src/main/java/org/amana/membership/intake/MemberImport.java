package org.amana.membership.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.access.RowScope;
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
    private String[] header;
    private byte @Nullable [] fingerprint;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private int rows;
    private int rowsRead;
    private int lastRow;
    private int good;
    private int doubtful;
    private int registered;
    private int bad;
    private boolean alsoDoubtful;
    private int toImport;
    private int imported;
    private int leftOut;
    private @Nullable Instant undoUntil;
    private int undone;
    private int kept;
    private @Nullable UUID uploadedBy;
    private Instant uploadedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant workedAt;
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway")
    protected MemberImport() {}

    /**
     * @param provinceCode null for a list of the whole region
     * @param file the file as it was looked over
     */
    MemberImport(
            String regionCode,
            @Nullable String provinceCode,
            LookedOver file,
            String source,
            @Nullable LocalDate consentOn,
            @Nullable UUID uploadedBy,
            Instant uploadedAt) {
        this.regionCode = regionCode;
        this.provinceCode = provinceCode;
        this.fileName = file.name();
        this.source = source;
        this.consentOn = consentOn;
        this.columns = file.columns().kept();
        this.ignored = String.join(" · ", file.ignored());
        this.header = file.header().toArray(String[]::new);
        this.fingerprint = file.fingerprint();
        this.rows = file.rows();
        this.state = ImportState.READING;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.workedAt = uploadedAt;
    }

    /** Rows up to this one have been read, judged and kept. */
    void staged(int upToRow, Counts counts, Instant at) {
        must(ImportState.READING);
        lastRow = upToRow;
        rowsRead += counts.all();
        good += counts.good();
        doubtful += counts.doubtful();
        registered += counts.registered();
        bad += counts.bad();
        workedAt = at;
    }

    /** The last row has been read. */
    void read(Instant at) {
        must(ImportState.READING);
        state = ImportState.READY;
        rows = rowsRead;
        workedAt = at;
    }

    void unreadable(Instant at) {
        must(ImportState.READING);
        state = ImportState.UNREADABLE;
        workedAt = at;
    }

    /** Whoever decides says so; the entering begins. */
    void confirm(boolean withDoubtful, @Nullable UUID by, Instant at) {
        must(ImportState.READY);
        state = ImportState.WRITING;
        alsoDoubtful = withDoubtful;
        lastRow = 0;
        toImport = good + (withDoubtful ? doubtful : 0);
        decidedBy = by;
        decidedAt = at;
        workedAt = at;
    }

    /**
     * So many more were entered; others have come to stand otherwise since they were read, and were not.
     *
     * @param before how all of them stood
     * @param leftNow how those left out stand now
     */
    void wrote(int upToRow, int entered, Counts before, Counts leftNow, Instant at) {
        must(ImportState.WRITING);
        lastRow = upToRow;
        imported += entered;
        leftOut += leftNow.all();
        good -= before.good() - leftNow.good();
        doubtful -= before.doubtful() - leftNow.doubtful();
        registered += leftNow.registered();
        bad += leftNow.bad();
        workedAt = at;
    }

    /** @param hours within which it can be taken back */
    void done(int hours, Instant at) {
        must(ImportState.WRITING);
        state = ImportState.IMPORTED;
        undoUntil = at.plus(Duration.ofHours(hours));
        workedAt = at;
    }

    void cancel(@Nullable UUID by, Instant at) {
        if (!cancellable()) {
            throw new IllegalStateException("a list that is " + state + " is not given up");
        }
        state = ImportState.CANCELLED;
        decidedBy = by;
        decidedAt = at;
        erasedAt = at;
    }

    /** Whoever has been brought so far is to be taken back. */
    void undo(@Nullable UUID by, Instant at) {
        if (!undoable(at)) {
            throw new IllegalStateException("a list that is " + state + " is not taken back");
        }
        state = ImportState.UNDOING;
        decidedBy = by;
        decidedAt = at;
        workedAt = at;
    }

    void undid(int more, int moreKept, Instant at) {
        must(ImportState.UNDOING);
        undone += more;
        kept += moreKept;
        workedAt = at;
    }

    void undone(Instant at) {
        must(ImportState.UNDOING);
        state = ImportState.UNDONE;
        workedAt = at;
    }

    void erased(Instant at) {
        erasedAt = at;
    }

    private void must(ImportState expected) {
        if (state != expected) {
            throw new IllegalStateException("a list that is " + state + " is not " + expected);
        }
    }

    /** The same file sent again would be worked on twice. */
    boolean undecided() {
        return cancellable() || state == ImportState.WRITING;
    }

    public boolean cancellable() {
        return state == ImportState.READING || state == ImportState.READY;
    }

    /** While it is entered it can be stopped, and for some hours after that it can be taken back. */
    public boolean undoable(Instant at) {
        return state == ImportState.WRITING
                || state == ImportState.IMPORTED && undoUntil != null && at.isBefore(undoUntil);
    }

    /** How much there is to do in the present step. */
    public int steps() {
        return Math.max(1, state == ImportState.READING ? rows : state == ImportState.UNDOING ? imported : toImport);
    }

    /** How much of it is done. */
    public int stepsDone() {
        int done = state == ImportState.READING
                ? rowsRead
                : state == ImportState.UNDOING ? undone + kept : imported + leftOut;
        return Math.min(done, steps());
    }

    public int percent() {
        return (int) (100L * stepsDone() / steps());
    }

    ListColumns places() {
        return ListColumns.of(columns);
    }

    /** The headers as they stand in the file; none for a list that came before they were kept. */
    List<String> header() {
        return List.of(header);
    }

    byte @Nullable [] fingerprint() {
        return fingerprint;
    }

    int lastRow() {
        return lastRow;
    }

    /** How the rows stand that were chosen to be entered. */
    Set<Standing> chosen() {
        return alsoDoubtful ? EnumSet.of(Standing.GOOD, Standing.DOUBTFUL) : EnumSet.of(Standing.GOOD);
    }

    /** The rows of personal data that work on this list may see. */
    RowScope rowScope() {
        return provinceCode == null ? RowScope.region(regionCode) : new RowScope(Set.of(), Set.of(provinceCode));
    }

    boolean alsoDoubtful() {
        return alsoDoubtful;
    }

    public int rows() {
        return rows;
    }

    public int registered() {
        return registered;
    }

    public int toImport() {
        return toImport;
    }

    public int leftOut() {
        return leftOut;
    }

    public @Nullable Instant undoUntil() {
        return undoUntil;
    }

    public int undone() {
        return undone;
    }

    public int kept() {
        return kept;
    }

    public @Nullable Instant workedAt() {
        return workedAt;
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
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
