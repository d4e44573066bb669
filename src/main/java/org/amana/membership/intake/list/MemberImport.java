package org.amana.membership.intake.list;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.amana.access.RowScope;
import org.amana.kernel.Versioned;
import org.amana.membership.intake.columns.ListColumns;
import org.jspecify.annotations.Nullable;

/** A list of people that someone sent: first looked through, then imported or given up. */
@Entity
public class MemberImport extends Versioned {

    private String regionCode;
    private @Nullable String provinceCode;
    private String fileName;
    private String source;
    private @Nullable LocalDate consentOn;

    @Embedded
    private SentColumns columns;

    private byte @Nullable [] fingerprint;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private boolean alsoDoubtful;

    @Embedded
    private Progress progress;

    private @Nullable Instant undoUntil;
    private @Nullable UUID uploadedBy;
    private Instant uploadedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant workedAt;
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway")
    protected MemberImport() {}

    /** @param file the file as it was looked over */
    public MemberImport(
            ImportScope.Territory territory,
            LookedOver file,
            String source,
            @Nullable LocalDate consentOn,
            @Nullable UUID uploadedBy,
            Instant uploadedAt) {
        this.regionCode = territory.regionCode();
        this.provinceCode = territory.provinceCode();
        this.fileName = file.name();
        this.source = source;
        this.consentOn = consentOn;
        this.columns = new SentColumns(file);
        this.fingerprint = file.fingerprint();
        this.progress = new Progress(file.rows());
        this.state = file.understood(territory.needed()) ? ImportState.READING : ImportState.CHOOSING;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.workedAt = uploadedAt;
    }

    /** Somebody says what the columns hold; the reading begins. */
    public void choose(ListColumns chosen, Instant at) {
        must(ImportState.CHOOSING);
        columns.hold(chosen);
        state = ImportState.READING;
        workedAt = at;
    }

    /** The columns were taken for something else than they are: nothing of what was read holds. */
    public void chooseAgain(Instant at) {
        must(ImportState.READY);
        state = ImportState.CHOOSING;
        progress.again();
        workedAt = at;
    }

    /** Rows up to this one have been read, judged and kept. */
    public void staged(int upToRow, Counts counts, Instant at) {
        must(ImportState.READING);
        progress.staged(upToRow, counts);
        workedAt = at;
    }

    /** The last row has been read. */
    public void read(Instant at) {
        must(ImportState.READING);
        state = ImportState.READY;
        progress.read();
        workedAt = at;
    }

    public void unreadable(Instant at) {
        must(ImportState.READING);
        state = ImportState.UNREADABLE;
        workedAt = at;
    }

    /** Whoever decides says so; the entering begins. */
    public void confirm(boolean withDoubtful, @Nullable UUID by, Instant at) {
        must(ImportState.READY);
        state = ImportState.WRITING;
        alsoDoubtful = withDoubtful;
        progress.begin(withDoubtful);
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
    public void wrote(int entered, Counts before, Counts leftNow, Instant at) {
        must(ImportState.WRITING);
        progress.wrote(entered, before, leftNow);
        workedAt = at;
    }

    /** @param hours within which it can be taken back */
    public void done(int hours, Instant at) {
        must(ImportState.WRITING);
        state = ImportState.IMPORTED;
        undoUntil = at.plus(Duration.ofHours(hours));
        workedAt = at;
    }

    public void cancel(@Nullable UUID by, Instant at) {
        if (!cancellable()) {
            throw new IllegalStateException("a list that is " + state + " is not given up");
        }
        state = ImportState.CANCELLED;
        decidedBy = by;
        decidedAt = at;
        erasedAt = at;
    }

    /** Whoever has been brought so far is to be taken back. */
    public void undo(@Nullable UUID by, Instant at) {
        if (!undoable(at)) {
            throw new IllegalStateException("a list that is " + state + " is not taken back");
        }
        state = ImportState.UNDOING;
        decidedBy = by;
        decidedAt = at;
        workedAt = at;
    }

    public void undid(int more, int moreKept, Instant at) {
        must(ImportState.UNDOING);
        progress.undid(more, moreKept);
        workedAt = at;
    }

    public void undone(Instant at) {
        must(ImportState.UNDOING);
        state = ImportState.UNDONE;
        workedAt = at;
    }

    public void erased(Instant at) {
        erasedAt = at;
    }

    private void must(ImportState expected) {
        if (state != expected) {
            throw new IllegalStateException("a list that is " + state + " is not " + expected);
        }
    }

    /** The same file sent again would be worked on twice. */
    public boolean undecided() {
        return cancellable() || state == ImportState.WRITING;
    }

    public boolean cancellable() {
        return state == ImportState.CHOOSING || state == ImportState.READING || state == ImportState.READY;
    }

    /** While it is entered it can be stopped, and for some hours after that it can be taken back. */
    public boolean undoable(Instant at) {
        return state == ImportState.WRITING
                || state == ImportState.IMPORTED && undoUntil != null && at.isBefore(undoUntil);
    }

    /** How far it has come. */
    public Progress progress() {
        return progress;
    }

    /** How much there is to do in the present step. */
    public int steps() {
        return progress.steps(state);
    }

    /** How much of it is done. */
    public int stepsDone() {
        return progress.stepsDone(state);
    }

    public int percent() {
        return (int) (100L * stepsDone() / steps());
    }

    /** What the columns of its file hold. */
    public SentColumns columns() {
        return columns;
    }

    public byte @Nullable [] fingerprint() {
        return fingerprint;
    }

    /** How the rows stand that were chosen to be entered. */
    public Set<Standing> chosen() {
        return alsoDoubtful ? EnumSet.of(Standing.GOOD, Standing.DOUBTFUL) : EnumSet.of(Standing.GOOD);
    }

    /** The rows of personal data that work on this list may see. */
    public RowScope rowScope() {
        return provinceCode == null ? RowScope.region(regionCode) : new RowScope(Set.of(), Set.of(provinceCode));
    }

    public boolean alsoDoubtful() {
        return alsoDoubtful;
    }

    public @Nullable Instant undoUntil() {
        return undoUntil;
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

    public ImportState state() {
        return state;
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
