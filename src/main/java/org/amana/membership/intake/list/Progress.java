package org.amana.membership.intake.list;

import jakarta.persistence.Embeddable;

/** How far a list has come: rows read, how they stand, rows entered, members taken back. */
@Embeddable
public class Progress {

    private int rows;
    private int rowsRead;
    private int lastRow;
    private int good;
    private int doubtful;
    private int registered;
    private int bad;
    private int toImport;
    private int imported;
    private int leftOut;
    private int undone;
    private int kept;

    protected Progress() {}

    /** @param rows in the file */
    Progress(int rows) {
        this.rows = rows;
    }

    void staged(int upToRow, Counts counts) {
        lastRow = upToRow;
        rowsRead += counts.all();
        good += counts.good();
        doubtful += counts.doubtful();
        registered += counts.registered();
        bad += counts.bad();
    }

    /** From the first row. */
    void again() {
        rowsRead = 0;
        lastRow = 0;
        good = 0;
        doubtful = 0;
        registered = 0;
        bad = 0;
    }

    void read() {
        rows = rowsRead;
    }

    void begin(boolean withDoubtful) {
        toImport = good + (withDoubtful ? doubtful : 0);
    }

    void wrote(int entered, Counts before, Counts leftNow) {
        imported += entered;
        leftOut += leftNow.all();
        good -= before.good() - leftNow.good();
        doubtful -= before.doubtful() - leftNow.doubtful();
        registered += leftNow.registered();
        bad += leftNow.bad();
    }

    void undid(int more, int moreKept) {
        undone += more;
        kept += moreKept;
    }

    int steps(ImportState state) {
        return Math.max(1, state == ImportState.READING ? rows : state == ImportState.UNDOING ? imported : toImport);
    }

    int stepsDone(ImportState state) {
        int done = state == ImportState.READING
                ? rowsRead
                : state == ImportState.UNDOING ? undone + kept : imported + leftOut;
        return Math.min(done, steps(state));
    }

    /** In the file. */
    public int rows() {
        return rows;
    }

    /** The number of the last row that was read. */
    public int lastRow() {
        return lastRow;
    }

    public int good() {
        return good;
    }

    public int doubtful() {
        return doubtful;
    }

    public int registered() {
        return registered;
    }

    public int bad() {
        return bad;
    }

    /** How many rows were chosen to be entered. */
    public int toImport() {
        return toImport;
    }

    public int imported() {
        return imported;
    }

    /** How many chosen rows had come to stand otherwise. */
    public int leftOut() {
        return leftOut;
    }

    public int undone() {
        return undone;
    }

    /** How many members stay although the list is taken back. */
    public int kept() {
        return kept;
    }
}
