package org.amana.membership.intake;

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
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the rows of a list, judges and keeps them: so many at a time, each time in one transaction with the number of the
 * last row, from which it goes on after any interruption.
 */
@Component
class ReadRows {

    private static final int BATCH = 1000;

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
    private record Run(UUID id, Map<ImportColumn, Integer> places, RowReading reading, byte[] file, int lastRow) {}

    /** Reads on to the end, or until somebody else took the list up or gave it up. */
    void read(UUID id) {
        Optional<Run> run = Objects.requireNonNull(transaction.execute(status -> begin(id)));
        run.ifPresent(this::read);
    }

    private Optional<Run> begin(UUID id) {
        return imports.findById(id)
                .filter(list -> list.state() == ImportState.READING)
                .map(list ->
                        new Run(id, list.places().byColumn(), readings.of(list), files.content(id), list.lastRow()));
    }

    /** While some rows are judged and kept, the next are read already. */
    private void read(Run run) {
        try (OpenSheet sheet = lists.open(run.file())) {
            int lastRow = run.lastRow();
            CompletableFuture<List<JudgedRow>> ahead = CompletableFuture.completedFuture(next(sheet, run));
            boolean goOn = true;
            while (goOn) {
                List<JudgedRow> batch = ahead.join();
                ahead = CompletableFuture.supplyAsync(() -> next(sheet, run));
                int expected = lastRow;
                goOn = kept(run, batch, expected, ahead);
                lastRow = batch.isEmpty()
                        ? lastRow
                        : batch.get(batch.size() - 1).row().number();
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
    private boolean kept(Run run, List<JudgedRow> batch, int expected, CompletableFuture<?> ahead) {
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

    private static List<JudgedRow> next(OpenSheet sheet, Run run) {
        try {
            List<JudgedRow> batch = new ArrayList<>();
            for (SheetRow row = sheet.next(); row != null; row = batch.size() < BATCH ? sheet.next() : null) {
                if (row.number() > run.lastRow()) {
                    batch.add(run.reading().read(StagedRow.of(row, run.places())));
                }
            }
            return batch;
        } catch (UnreadableSheetException | IOException broken) {
            throw new BrokenOff(broken);
        }
    }

    /** The file ends where it should not, although it was looked over. */
    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff(Throwable cause) {
            super(cause);
        }
    }

    /** @return whether there may be more to do for this run */
    private boolean stage(Run run, List<JudgedRow> batch, int expected) {
        MemberImport list = imports.forDecision(run.id()).orElse(null);
        if (list == null || list.state() != ImportState.READING || list.lastRow() != expected) {
            return false;
        }
        judge.judge(list, batch);
        rows.keep(list, batch);
        if (!batch.isEmpty()) {
            list.staged(batch.get(batch.size() - 1).row().number(), Counts.of(batch), legalDay.now());
        }
        if (batch.size() == BATCH) {
            return true;
        }
        finish(list);
        return false;
    }

    private void finish(MemberImport list) {
        list.read(legalDay.now());
        telling.read(list);
        files.erase(list.id());
        marks.erase(list.id());
        audit.record(AuditFact.of("MEMBER_LIST_READ", "MemberImport", list.id())
                .by(list.uploadedBy())
                .in(list.regionCode(), list.provinceCode())
                .with("good", list.good())
                .with("doubtful", list.doubtful())
                .with("registered", list.registered())
                .with("bad", list.bad()));
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
