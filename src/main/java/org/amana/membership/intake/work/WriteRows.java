package org.amana.membership.intake.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.amana.access.CurrentViewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.intake.judging.ImportJudge;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.row.ImportRows;
import org.amana.membership.intake.row.JudgedRow;
import org.amana.membership.intake.row.RowReading;
import org.amana.membership.intake.row.RowReadings;
import org.amana.membership.intake.row.StoredRow;
import org.amana.membership.roll.ManyMembers;
import org.amana.membership.roll.PersonCheck;
import org.amana.membership.roll.Registrar;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.TreeLock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters the chosen rows of a list: so many at a time, each time in one transaction in which the rows are erased, so that
 * none is entered twice and none lost. A row that has come to stand otherwise since it was read is left out, with the
 * reason.
 */
@Component
public class WriteRows {

    private static final int ATTEMPTS = 5;

    private final MemberImports imports;
    private final ImportRows rows;
    private final RowReadings readings;
    private final ImportJudge judge;
    private final PersonCheck check;
    private final ManyMembers members;
    private final TreeLock tree;
    private final Settings settings;
    private final TellImport telling;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    WriteRows(
            MemberImports imports,
            ImportRows rows,
            RowReadings readings,
            ImportJudge judge,
            PersonCheck check,
            ManyMembers members,
            TreeLock tree,
            Settings settings,
            TellImport telling,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rows = rows;
        this.readings = readings;
        this.judge = judge;
        this.check = check;
        this.members = members;
        this.tree = tree;
        this.settings = settings;
        this.telling = telling;
        this.audit = audit;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Rows that come next, read again from what is kept. */
    private record Ahead(int after, int asked, List<StoredRow> stored, List<JudgedRow> judged) {

        int lastRow() {
            return stored.isEmpty() ? after : stored.get(stored.size() - 1).number();
        }

        boolean last() {
            return stored.size() < asked;
        }
    }

    /** Enters on to the end, or until somebody stops it. While some rows are entered, the next are read already. */
    public void write(UUID id) {
        Optional<MemberImport> found = Objects.requireNonNull(transaction.execute(status -> imports.findById(id)));
        found.filter(list -> list.state() == ImportState.WRITING).ifPresent(this::write);
    }

    private void write(MemberImport list) {
        RowReading reading = readings.of(list);
        CompletableFuture<Ahead> ahead = CompletableFuture.completedFuture(
                ahead(list, reading, list.progress().lastRow(), BatchSize.FIRST));
        boolean goOn = true;
        while (goOn) {
            Ahead batch = ahead.join();
            int next = BatchSize.after(batch.asked());
            ahead = CompletableFuture.supplyAsync(() -> ahead(list, reading, batch.lastRow(), next));
            goOn = entered(list, batch);
        }
    }

    private Ahead ahead(MemberImport list, RowReading reading, int after, int most) {
        List<StoredRow> stored = CurrentViewer.within(
                list.rowScope(),
                () -> Objects.requireNonNull(
                        transaction.execute(status -> rows.after(list, list.chosen(), after, most))));
        return new Ahead(
                after,
                most,
                stored,
                stored.stream().map(row -> reading.read(row.row())).toList());
    }

    /** Since the rows were read again, a division has changed where people belong (T2). */
    private static final class TreeChanged extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Another may register the same person or divide a province at the same instant: then the batch is read again. */
    private boolean entered(MemberImport list, Ahead batch) {
        Ahead judged = batch;
        for (int attempt = 1; ; attempt++) {
            try {
                Ahead rowsToEnter = judged;
                return Boolean.TRUE.equals(transaction.execute(status -> enter(list.id(), rowsToEnter)));
            } catch (DuplicateKeyException | TreeChanged meanwhile) {
                if (attempt == ATTEMPTS) {
                    throw meanwhile;
                }
                judged = ahead(list, readings.of(list), batch.after(), batch.asked());
            }
        }
    }

    private boolean enter(UUID id, Ahead batch) {
        tree.keepStill();
        MemberImport list = imports.forDecision(id).orElse(null);
        if (list == null
                || list.state() != ImportState.WRITING
                || list.progress().lastRow() != batch.after()) {
            return false;
        }
        if (!check.ground()
                .holds(
                        batch.judged().stream()
                                .filter(JudgedRow::possible)
                                .map(JudgedRow::registration)
                                .toList(),
                        legalDay.today())) {
            throw new TreeChanged();
        }
        List<StoredRow> stored = batch.stored();
        judge.judgeAgain(list, batch.judged(), list.uploadedAt());
        List<JudgedRow> entered = new ArrayList<>();
        List<JudgedRow> left = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            JudgedRow row = batch.judged().get(i);
            boolean standsAsShown = row.possible() && stored.get(i).knows(row.reasons());
            (standsAsShown ? entered : left).add(row);
        }
        members.enter(
                list.decidedBy(),
                id,
                entered.stream()
                        .map(row -> new Registrar.Entrant(row.registration(), row.checked()))
                        .toList());
        rows.erase(stored);
        rows.keep(list, left);
        list.wrote(batch.lastRow(), entered.size(), StoredRow.counts(stored), JudgedRow.counts(left), legalDay.now());
        if (!batch.last()) {
            rows.keepLater();
            return true;
        }
        finish(list);
        return false;
    }

    private void finish(MemberImport list) {
        list.done(settings.number(Setting.IMPORT_UNDO_HOURS), legalDay.now());
        telling.imported(list);
        audit.record(AuditFact.of("MEMBERS_IMPORTED", "MemberImport", list.id())
                .by(list.decidedBy())
                .in(list.regionCode(), list.provinceCode())
                .with("members", list.progress().imported())
                .with("leftOut", list.progress().leftOut())
                .with("doubtful", list.alsoDoubtful()));
    }
}
