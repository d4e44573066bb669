package org.amana.membership.intake.work;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.amana.access.CurrentViewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.row.ImportRows;
import org.amana.membership.intake.row.RowReading;
import org.amana.membership.intake.row.RowReadings;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters the chosen rows of a list, a long one by two at once, each with a connection of its own: while one waits for the
 * database, the other reads its next rows. What is still to be done is told by the rows that are left, so that any
 * interruption leaves whole batches and whoever comes next goes on.
 */
@Component
public class WriteRows {

    private static final Logger log = LoggerFactory.getLogger(WriteRows.class);

    /** So few rows are entered by one alone. */
    private static final int ALONE = 2 * BatchSize.FIRST;

    private final MemberImports imports;
    private final ImportRows rows;
    private final RowReadings readings;
    private final EnterRows entering;
    private final Settings settings;
    private final TellImport telling;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    WriteRows(
            MemberImports imports,
            ImportRows rows,
            RowReadings readings,
            EnterRows entering,
            Settings settings,
            TellImport telling,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rows = rows;
        this.readings = readings;
        this.entering = entering;
        this.settings = settings;
        this.telling = telling;
        this.audit = audit;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Enters on to the end, or until somebody stops it. */
    public void write(UUID id) {
        writing(id).ifPresent(this::write);
    }

    private Optional<MemberImport> writing(UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> imports.findById(id)))
                .filter(list -> list.state() == ImportState.WRITING);
    }

    private void write(MemberImport list) {
        CompletableFuture<Void> second = second(list);
        try {
            enterAll(list, false);
        } finally {
            second.exceptionally(failed -> noted(list, failed)).join();
        }
        boolean goOn = true;
        while (goOn) {
            enterAll(list, true);
            goOn = Boolean.TRUE.equals(transaction.execute(status -> moreThanFinished(list.id())));
        }
    }

    private CompletableFuture<Void> second(MemberImport list) {
        if (list.steps() - list.stepsDone() <= ALONE) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.runAsync(
                () -> CurrentViewer.within(list.rowScope(), () -> {
                    enterAll(list, false);
                    return list;
                }),
                work -> new Thread(work, "import-second").start());
    }

    /** What the second leaves is done by the first, who then meets the same fault or none. */
    private static Void noted(MemberImport list, Throwable failed) {
        log.warn("Of the import {} the second at work gave up", list.id(), failed);
        return null;
    }

    /** @param whole whether the rows that somebody else has taken are waited for */
    private void enterAll(MemberImport list, boolean whole) {
        RowReading reading = readings.of(list);
        int size = BatchSize.FIRST;
        OptionalInt last = OptionalInt.of(0);
        while (last.isPresent() && writing(list.id()).isPresent()) {
            last = entering.enter(list, reading, new EnterRows.Next(last.getAsInt(), size, whole));
            size = BatchSize.after(size);
        }
    }

    /** @return whether there is more to enter: rows that another run had taken and gave back */
    private boolean moreThanFinished(UUID id) {
        MemberImport list = imports.forDecision(id).orElse(null);
        if (list == null || list.state() != ImportState.WRITING) {
            return false;
        }
        if (rows.anyToEnter(list)) {
            return true;
        }
        list.done(settings.number(Setting.IMPORT_UNDO_HOURS), legalDay.now());
        telling.imported(list);
        audit.record(AuditFact.of("MEMBERS_IMPORTED", "MemberImport", list.id())
                .by(list.decidedBy())
                .in(list.regionCode(), list.provinceCode())
                .with("members", list.progress().imported())
                .with("leftOut", list.progress().leftOut())
                .with("doubtful", list.alsoDoubtful()));
        return false;
    }
}
