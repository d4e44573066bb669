package org.amana.membership.intake;

import java.time.Duration;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.job.Background;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.membership.intake.judging.RowMarks;
import org.amana.membership.intake.list.ImportScope;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.list.SentFile;
import org.amana.membership.intake.row.ImportRows;
import org.amana.membership.intake.work.ImportWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides that a list is imported, given up, stopped or taken back; the work itself is done behind the request. */
@Service
@Transactional
class DecideImport {

    private final MemberImports imports;
    private final ImportRows rows;
    private final RowMarks marks;
    private final SentFile files;
    private final ImportScope scope;
    private final Background background;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    DecideImport(
            MemberImports imports,
            ImportRows rows,
            RowMarks marks,
            SentFile files,
            ImportScope scope,
            Background background,
            AuditTrail audit,
            LegalDay legalDay) {
        this.imports = imports;
        this.rows = rows;
        this.marks = marks;
        this.files = files;
        this.scope = scope;
        this.background = background;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** What came of it. */
    enum Outcome {
        /** The work has begun; it is little enough to be done while whoever decided waits. */
        BRIEF,
        /** The work has begun. */
        BEGUN,
        /** There is nothing to work on. */
        DONE,
        /** Somebody had decided already. */
        DECIDED_BEFORE,
        /** No row could be imported. */
        NOTHING
    }

    /**
     * @param alsoDoubtful whoever imports says that those who resemble someone are someone else (M1)
     * @throws NotFound unless the viewer decides about the members of the list's territory (A6)
     */
    Outcome confirm(Viewer by, UUID id, boolean alsoDoubtful) {
        MemberImport list = decidable(by, id);
        scope.requireDecision(by, list);
        if (list.state() != ImportState.READY) {
            return Outcome.DECIDED_BEFORE;
        }
        if (list.progress().good() + (alsoDoubtful ? list.progress().doubtful() : 0) == 0) {
            return Outcome.NOTHING;
        }
        list.confirm(alsoDoubtful, by.accountId(), legalDay.now());
        files.erase(id);
        record("MEMBER_IMPORT_CONFIRMED", by, list);
        return begun(list, ":WRITE", list.progress().toImport());
    }

    /**
     * The list is given up before anyone is entered; what it said is erased.
     *
     * @throws NotFound unless the viewer keeps the members of the list's territory
     */
    Outcome cancel(Viewer by, UUID id) {
        MemberImport list = decidable(by, id);
        if (!list.cancellable()) {
            return Outcome.DECIDED_BEFORE;
        }
        list.cancel(by.accountId(), legalDay.now());
        files.erase(id);
        marks.erase(id);
        rows.eraseAll(id);
        record("MEMBER_LIST_CANCELLED", by, list);
        return Outcome.DONE;
    }

    /**
     * Whom the list brought is taken back, also while it is still being entered.
     *
     * @throws NotFound unless the viewer decides about the members of the list's territory (A6)
     */
    Outcome undo(Viewer by, UUID id) {
        MemberImport list = decidable(by, id);
        scope.requireDecision(by, list);
        if (!list.undoable(legalDay.now())) {
            return Outcome.DECIDED_BEFORE;
        }
        list.undo(by.accountId(), legalDay.now());
        record("MEMBER_IMPORT_UNDO_ASKED", by, list);
        return begun(list, ":UNDO", list.progress().imported());
    }

    private Outcome begun(MemberImport list, String step, int rowsToDo) {
        boolean brief = rowsToDo <= ImportWork.BRIEF;
        background.ask(ImportWork.NAME, list.id() + step, brief ? ImportWork.SOON : Duration.ZERO);
        return brief ? Outcome.BRIEF : Outcome.BEGUN;
    }

    private void record(String action, Viewer by, MemberImport list) {
        audit.record(AuditFact.of(action, "MemberImport", list.id())
                .by(by.accountId())
                .in(list.regionCode(), list.provinceCode()));
    }

    private MemberImport decidable(Viewer by, UUID id) {
        MemberImport list = imports.forDecision(id).orElseThrow(() -> new NotFound("import", id));
        scope.require(by, list);
        return list;
    }
}
