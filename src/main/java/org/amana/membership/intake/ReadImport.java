package org.amana.membership.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.list.ImportScope;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.list.SentFile;
import org.amana.membership.intake.list.Standing;
import org.amana.membership.intake.row.ImportRows;
import org.amana.membership.intake.row.StoredRow;
import org.amana.membership.intake.work.ImportedMembers;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading how far an import has come and what it found, on pages or as a file to correct. */
@Service
@Transactional
class ReadImport {

    private static final int PAGE = 50;
    private static final int IN_FILE = 1000;
    private static final int SHOWN_KEPT = 200;
    private static final Set<Standing> NOT_GOOD = EnumSet.complementOf(EnumSet.of(Standing.GOOD));

    private final MemberImports imports;
    private final ImportRows rows;
    private final ImportedMembers members;
    private final SentFile files;
    private final ImportScope scope;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ReadImport(
            MemberImports imports,
            ImportRows rows,
            ImportedMembers members,
            SentFile files,
            ImportScope scope,
            AuditTrail audit,
            LegalDay legalDay) {
        this.imports = imports;
        this.rows = rows;
        this.members = members;
        this.files = files;
        this.scope = scope;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** The newest lists of the viewer's territories. */
    @Transactional(readOnly = true)
    List<MemberImport> lists(Viewer by) {
        scope.of(by);
        return imports.findTop50ByOrderByUploadedAtDesc().stream()
                .filter(list -> ImportScope.keeps(by, list))
                .toList();
    }

    /** @throws NotFound unless the viewer keeps the members of the list's territory */
    @Transactional(readOnly = true)
    MemberImport list(Viewer by, UUID id) {
        MemberImport list = imports.findById(id).orElseThrow(() -> new NotFound("import", id));
        scope.require(by, list);
        return list;
    }

    /**
     * @param show which rows, null for all that are not good
     * @param kept who stayed when the list was taken back
     * @param undoable whether it can be taken back now
     * @param columnsOpen whether it can be said anew what the columns hold
     * @param sameBefore when the same file was imported before, null when it was not
     */
    record Preview(
            MemberImport list,
            List<ImportColumn> columns,
            @Nullable Standing show,
            Page<StoredRow> rows,
            List<ImportedMembers.Kept> kept,
            boolean undoable,
            boolean columnsOpen,
            @Nullable MemberImport sameBefore) {}

    /**
     * @param after the row after which the page begins, 0 for the first
     * @param before the row before which it ends, 0 for none
     * @throws NotFound unless the viewer keeps the members of the list's territory
     */
    @Transactional(readOnly = true)
    Preview preview(Viewer by, UUID id, @Nullable Standing show, int after, int before) {
        MemberImport list = list(by, id);
        Set<Standing> shown = show == null ? NOT_GOOD : EnumSet.of(show);
        boolean backwards = before > 0;
        List<StoredRow> read = list.state() == ImportState.READING
                ? List.of()
                : backwards ? rows.before(list, shown, before, PAGE + 1) : rows.after(list, shown, after, PAGE + 1);
        return new Preview(
                list,
                list.columns().places().read(),
                show,
                Page.of(read, PAGE, backwards, !backwards && after == 0, row -> String.valueOf(row.number())),
                list.progress().kept() == 0 ? List.of() : members.kept(id, SHOWN_KEPT),
                list.undoable(legalDay.now()),
                list.state() == ImportState.READY && files.kept(id),
                sameBefore(list));
    }

    private @Nullable MemberImport sameBefore(MemberImport list) {
        byte[] fingerprint = list.fingerprint();
        if (fingerprint == null || !list.undecided()) {
            return null;
        }
        return imports.findByFingerprintOrderByUploadedAtDesc(fingerprint).stream()
                .filter(other -> other.state() == ImportState.IMPORTED)
                .findFirst()
                .orElse(null);
    }

    /**
     * What taking a list back would do now.
     *
     * @throws NotFound unless the viewer keeps the members of the list's territory
     */
    @Transactional(readOnly = true)
    Undoing undoing(Viewer by, UUID id) {
        MemberImport list = list(by, id);
        scope.requireDecision(by, list);
        Viewer.require(list.undoable(legalDay.now()), "import", id);
        return new Undoing(list, members.changed(id));
    }

    record Undoing(MemberImport list, ImportedMembers.Changed changed) {}

    /**
     * That a list's rows are taken away to be corrected.
     *
     * @throws NotFound unless the viewer decides about the members of the list's territory: no preparer does (A6)
     */
    MemberImport reported(Viewer by, UUID id) {
        MemberImport list = list(by, id);
        scope.requireDecision(by, list);
        audit.record(AuditFact.of("MEMBER_LIST_REPORTED", "MemberImport", id)
                .by(by.accountId())
                .in(list.regionCode(), list.provinceCode()));
        return list;
    }

    /** Some more rows of a list that are not good, after a row's number; of a list that the viewer may take away. */
    @Transactional(readOnly = true)
    List<StoredRow> notGood(MemberImport list, int after) {
        return rows.after(list, NOT_GOOD, after, IN_FILE);
    }
}
