package org.amana.membership.intake.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.sheet.OpenSheet;
import org.amana.file.sheet.SheetRow;
import org.amana.file.sheet.UnreadableSheetException;
import org.amana.kernel.LegalDay;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.columns.ListColumns;
import org.amana.membership.intake.judging.ImportJudge;
import org.amana.membership.intake.judging.RowMarks;
import org.amana.membership.intake.judging.SameDay;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.ListReading;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.list.SentFile;
import org.amana.membership.intake.row.ImportRows;
import org.amana.membership.intake.row.JudgedRow;
import org.amana.membership.intake.row.RowReading;
import org.amana.membership.intake.row.RowReadings;
import org.amana.membership.intake.row.StagedRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the rows of a list, judges and keeps them: so many at a time, each time in one transaction with the number of the
 * last row, from which it goes on after any interruption.
 */
@Component
public class ReadRows {

    private final MemberImports imports;
    private final ImportRows rows;
    private final RowMarks marks;
    private final SentFile files;
    private final ListReading lists;
    private final RowReadings readings;
    private final ImportJudge judge;
    private final TellImport telling;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    ReadRows(
            MemberImports imports,
            ImportRows rows,
            RowMarks marks,
            SentFile files,
            ListReading lists,
            RowReadings readings,
            ImportJudge judge,
            TellImport telling,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rows = rows;
        this.marks = marks;
        this.files = files;
        this.lists = lists;
        this.readings = readings;
        this.judge = judge;
        this.telling = telling;
        this.audit = audit;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What one run works with. */
    private record Run(UUID id, ListColumns columns, RowReading reading, SameDay sameDay, byte[] file, int lastRow) {

        Map<ImportColumn, Integer> places() {
            return columns.byColumn();
        }
    }

    /** Reads on to the end, or until somebody else took the list up or gave it up. */
    public void read(UUID id) {
        Optional<Run> run = Objects.requireNonNull(transaction.execute(status -> begin(id)));
        run.ifPresent(this::read);
    }

    private Optional<Run> begin(UUID id) {
        return imports.findById(id)
                .filter(list -> list.state() == ImportState.READING)
                .map(list -> new Run(
                        id,
                        list.columns().places(),
                        readings.of(list),
                        judge.sameDay(list),
                        files.content(id),
                        list.progress().lastRow()));
    }

    /** @param asked how many rows were asked for; after fewer there are no more */
    private record Batch(List<JudgedRow> rows, int asked) {

        int lastRow(int before) {
            return rows.isEmpty() ? before : rows.get(rows.size() - 1).row().number();
        }

        boolean last() {
            return rows.size() < asked;
        }
    }

    /** While some rows are judged and kept, the next are read already. */
    private void read(Run run) {
        try (OpenSheet sheet = lists.open(run.file())) {
            int lastRow = run.lastRow();
            CompletableFuture<Batch> ahead = CompletableFuture.completedFuture(next(sheet, run, BatchSize.FIRST));
            boolean goOn = true;
            while (goOn) {
                Batch batch = ahead.join();
                int next = BatchSize.after(batch.asked());
                ahead = CompletableFuture.supplyAsync(() -> next(sheet, run, next));
                int expected = lastRow;
                goOn = kept(run, batch, expected, ahead);
                lastRow = batch.lastRow(lastRow);
            }
        } catch (UnreadableSheetException | IOException | BrokenOff broken) {
            transaction.executeWithoutResult(status -> giveUp(run.id()));
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof BrokenOff)) {
                throw failed;
            }
            transaction.executeWithoutResult(status -> giveUp(run.id()));
        }
    }

    /** Whatever becomes of it, nobody reads on when the file is closed. */
    private boolean kept(Run run, Batch batch, int expected, CompletableFuture<?> ahead) {
        boolean goOn = false;
        try {
            goOn = Boolean.TRUE.equals(transaction.execute(status -> stage(run, batch, expected)));
            return goOn;
        } finally {
            if (!goOn) {
                ahead.exceptionally(any -> null).join();
            }
        }
    }

    private static Batch next(OpenSheet sheet, Run run, int most) {
        try {
            Map<ImportColumn, Integer> places = run.places();
            List<JudgedRow> rows = new ArrayList<>();
            for (SheetRow row = sheet.next(); row != null; row = rows.size() < most ? sheet.next() : null) {
                if (row.number() > run.lastRow()) {
                    rows.add(heard(run.reading().read(StagedRow.of(row, places))));
                }
            }
            return new Batch(rows, most);
        } catch (UnreadableSheetException | IOException broken) {
            throw new BrokenOff(broken);
        }
    }

    /** What its judging asks for is worked out here, while the rows before it are judged. */
    private static JudgedRow heard(JudgedRow row) {
        if (row.possible()) {
            row.sounds();
        }
        return row;
    }

    /** The file ends where it should not, although it was looked over. */
    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff(Throwable cause) {
            super(cause);
        }
    }

    /** @return whether there may be more to do for this run */
    private boolean stage(Run run, Batch batch, int expected) {
        MemberImport list = imports.forDecision(run.id()).orElse(null);
        if (list == null
                || list.state() != ImportState.READING
                || list.progress().lastRow() != expected
                || !list.columns().places().equals(run.columns())) {
            return false;
        }
        judge.judge(list, batch.rows(), run.sameDay());
        rows.keep(list, batch.rows());
        list.staged(batch.lastRow(expected), JudgedRow.counts(batch.rows()), legalDay.now());
        if (!batch.last()) {
            rows.keepLater();
            return true;
        }
        finish(list);
        return false;
    }

    private void finish(MemberImport list) {
        list.read(legalDay.now());
        telling.read(list);
        marks.erase(list.id());
        audit.record(AuditFact.of("MEMBER_LIST_READ", "MemberImport", list.id())
                .by(list.uploadedBy())
                .in(list.regionCode(), list.provinceCode())
                .with("good", list.progress().good())
                .with("doubtful", list.progress().doubtful())
                .with("registered", list.progress().registered())
                .with("bad", list.progress().bad()));
    }

    private void giveUp(UUID id) {
        MemberImport list = imports.forDecision(id).orElseThrow();
        if (list.state() == ImportState.READING) {
            list.unreadable(legalDay.now());
            files.erase(id);
            marks.erase(id);
            rows.eraseAll(id);
            audit.record(AuditFact.of("MEMBER_LIST_UNREADABLE", "MemberImport", id)
                    .by(list.uploadedBy())
                    .in(list.regionCode(), list.provinceCode()));
        }
    }
}
