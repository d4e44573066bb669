package org.amana.membership.intake.work;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
import org.amana.territory.TreeLock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters some rows of a list in one transaction in which they are erased, so that none is entered twice and none lost. A row
 * that has come to stand otherwise since it was read is left out, with the reason.
 */
@Component
class EnterRows {

    private static final int ATTEMPTS = 5;

    private final MemberImports imports;
    private final ImportRows rows;
    private final RowReadings readings;
    private final ImportJudge judge;
    private final PersonCheck check;
    private final ManyMembers members;
    private final TreeLock tree;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    EnterRows(
            MemberImports imports,
            ImportRows rows,
            RowReadings readings,
            ImportJudge judge,
            PersonCheck check,
            ManyMembers members,
            TreeLock tree,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rows = rows;
        this.readings = readings;
        this.judge = judge;
        this.check = check;
        this.members = members;
        this.tree = tree;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Rows to be taken.
     *
     * @param after the number of a row
     * @param whole whether to wait for those that somebody else has taken, instead of passing over them
     */
    record Next(int after, int most, boolean whole) {}

    /** Since it was known where rows may belong, a division has changed it (T2). */
    private static final class TreeChanged extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Another may register the same person or divide a province at the same instant: then the rows are read again.
     *
     * @return the number of the last row that was taken; none when there was none, or the list is stopped
     */
    OptionalInt enter(MemberImport list, RowReading reading, Next next) {
        RowReading read = reading;
        for (int attempt = 1; ; attempt++) {
            try {
                RowReading asKnown = read;
                OptionalInt last = transaction.execute(status -> enter(status, list, asKnown, next));
                return last == null ? OptionalInt.empty() : last;
            } catch (DuplicateKeyException | PessimisticLockingFailureException | TreeChanged meanwhile) {
                if (attempt == ATTEMPTS) {
                    throw meanwhile;
                }
                read = readings.of(list);
            }
        }
    }

    private OptionalInt enter(TransactionStatus status, MemberImport list, RowReading reading, Next next) {
        tree.keepStill();
        List<StoredRow> stored = rows.take(list, next.after(), next.most(), next.whole());
        if (stored.isEmpty()) {
            return OptionalInt.empty();
        }
        List<JudgedRow> judged =
                stored.stream().map(row -> reading.read(row.row())).toList();
        refuseChangedTree(judged);
        judge.judgeAgain(list, judged, list.uploadedAt());
        List<JudgedRow> entered = new ArrayList<>();
        List<JudgedRow> left = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            JudgedRow row = judged.get(i);
            boolean standsAsShown = row.possible() && stored.get(i).knows(row.reasons());
            (standsAsShown ? entered : left).add(row);
        }
        members.enter(
                list.decidedBy(),
                list.id(),
                entered.stream()
                        .map(row -> new Registrar.Entrant(row.registration(), row.checked()))
                        .toList());
        rows.erase(stored);
        rows.leaveOut(list, left);
        if (!counted(list, stored, entered.size(), left)) {
            status.setRollbackOnly();
            return OptionalInt.empty();
        }
        rows.keepLater();
        return OptionalInt.of(stored.get(stored.size() - 1).number());
    }

    private void refuseChangedTree(List<JudgedRow> judged) {
        if (!check.ground()
                .holds(
                        judged.stream()
                                .filter(JudgedRow::possible)
                                .map(JudgedRow::registration)
                                .toList(),
                        legalDay.today())) {
            throw new TreeChanged();
        }
    }

    /** The list is held at the end alone, so that several work on it at once; whoever stopped it meanwhile comes first. */
    private boolean counted(MemberImport list, List<StoredRow> stored, int entered, List<JudgedRow> left) {
        return imports.forDecision(list.id())
                .filter(held -> held.state() == ImportState.WRITING)
                .map(held -> {
                    held.wrote(entered, StoredRow.counts(stored), JudgedRow.counts(left), legalDay.now());
                    return held;
                })
                .isPresent();
    }
}
