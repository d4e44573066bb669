package org.amana.membership.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.job.Background;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.intake.columns.ColumnGuess;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.columns.ListColumns;
import org.amana.membership.intake.columns.RememberedColumns;
import org.amana.membership.intake.judging.RowMarks;
import org.amana.membership.intake.list.ImportScope;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.ListReading;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.list.SentFile;
import org.amana.membership.intake.row.ImportRows;
import org.amana.membership.intake.work.ImportWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the columns of a list hold whose headers do not say it, or say it wrongly. */
@Service
@Transactional
class ChooseColumns {

    private final MemberImports imports;
    private final ImportScope scope;
    private final SentFile files;
    private final ListReading reading;
    private final RememberedColumns remembered;
    private final ImportRows rows;
    private final RowMarks marks;
    private final Background background;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ChooseColumns(
            MemberImports imports,
            ImportScope scope,
            SentFile files,
            ListReading reading,
            RememberedColumns remembered,
            ImportRows rows,
            RowMarks marks,
            Background background,
            AuditTrail audit,
            LegalDay legalDay) {
        this.imports = imports;
        this.scope = scope;
        this.files = files;
        this.reading = reading;
        this.remembered = remembered;
        this.rows = rows;
        this.marks = marks;
        this.background = background;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** What came of it. */
    enum Outcome {
        /** Its rows are few enough to be read while whoever chose waits. */
        BRIEF,
        BEGUN,
        /** Somebody had chosen already, or given the list up. */
        DECIDED_BEFORE
    }

    /** A column as it was sent. */
    record SentColumn(String heading, List<String> samples) {}

    /**
     * @param guess what the columns may hold
     * @param needed without them no row could be good
     */
    record Choice(MemberImport list, List<SentColumn> columns, ListColumns guess, Set<ImportColumn> needed) {}

    /** @throws NotFound unless the viewer keeps the members of the list's territory */
    @Transactional(readOnly = true)
    Choice choice(Viewer by, UUID id) {
        MemberImport list = imports.findById(id).orElseThrow(() -> new NotFound("import", id));
        scope.require(by, list);
        List<List<String>> samples =
                list.state() == ImportState.CHOOSING ? reading.samples(files.content(id)) : List.of();
        List<SentColumn> columns = new ArrayList<>();
        List<String> header = list.columns().header();
        for (int i = 0; i < header.size(); i++) {
            columns.add(new SentColumn(header.get(i), i < samples.size() ? samples.get(i) : List.of()));
        }
        ListColumns places = list.columns().places();
        Set<ImportColumn> needed = needed(list);
        return new Choice(
                list,
                columns,
                places.reasons(needed).isEmpty() ? places : ColumnGuess.of(places, samples, legalDay.today()),
                needed);
    }

    private Set<ImportColumn> needed(MemberImport list) {
        return ImportColumn.needed(scope.provincesOf(list).size());
    }

    /**
     * The choice is remembered for the next file of this account with the same headings.
     *
     * @throws NotFound unless the viewer keeps the members of the list's territory
     * @throws RuleViolation when no row of such a list could be good
     */
    Outcome choose(Viewer by, UUID id, ColumnsForm form) {
        MemberImport list = kept(by, id);
        if (list.state() != ImportState.CHOOSING) {
            return Outcome.DECIDED_BEFORE;
        }
        ListColumns chosen = form.columns(list.columns().header().size());
        List<Reason> reasons = chosen.reasons(needed(list));
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
        remembered.keep(by.accountId(), list.columns().header(), chosen);
        list.choose(chosen, legalDay.now());
        audit.record(AuditFact.of("MEMBER_LIST_COLUMNS_CHOSEN", "MemberImport", id)
                .by(by.accountId())
                .in(list.regionCode(), list.provinceCode())
                .with("columns", chosen.kept()));
        boolean brief = list.progress().rows() <= ImportWork.BRIEF;
        // a list whose columns are chosen anew is read anew: another piece of work
        background.ask(ImportWork.NAME, id + ":READ" + list.version(), brief ? ImportWork.SOON : Duration.ZERO);
        return brief ? Outcome.BRIEF : Outcome.BEGUN;
    }

    /**
     * The list is read anew once somebody has said what its columns hold.
     *
     * @throws NotFound unless the viewer keeps the members of the list's territory
     */
    void again(Viewer by, UUID id) {
        MemberImport list = kept(by, id);
        if (list.state() == ImportState.READY && files.kept(id)) {
            rows.eraseAll(id);
            marks.erase(id);
            list.chooseAgain(legalDay.now());
        }
    }

    private MemberImport kept(Viewer by, UUID id) {
        MemberImport list = imports.forDecision(id).orElseThrow(() -> new NotFound("import", id));
        scope.require(by, list);
        return list;
    }
}
