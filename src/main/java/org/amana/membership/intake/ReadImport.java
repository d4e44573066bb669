package org.amana.membership.intake;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what an import found, on a page or as a file to correct. */
@Service
@Transactional
class ReadImport {

    private static final int PAGE = 100;

    private final MemberImports imports;
    private final ImportRows rows;
    private final ImportScope scope;
    private final AuditTrail audit;

    ReadImport(MemberImports imports, ImportRows rows, ImportScope scope, AuditTrail audit) {
        this.imports = imports;
        this.rows = rows;
        this.scope = scope;
        this.audit = audit;
    }

    /** The newest lists of the viewer's territories. */
    @Transactional(readOnly = true)
    List<MemberImport> lists(Viewer by) {
        scope.of(by);
        return imports.findTop50ByOrderByUploadedAtDesc().stream()
                .filter(list -> ImportScope.keeps(by, list))
                .toList();
    }

    /**
     * @param rows those that are not good
     * @param next the row after which the next page begins, null on the last
     */
    record Preview(
            MemberImport list,
            List<StoredRow> rows,
            @Nullable Integer next,
            List<ImportColumn> columns) {}

    /** @throws NotFound unless the viewer keeps the members of the list's territory */
    @Transactional(readOnly = true)
    Preview preview(Viewer by, UUID id, int after) {
        MemberImport list = list(by, id);
        List<StoredRow> found = rows.notGood(id, after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<StoredRow> shown = more ? found.subList(0, PAGE) : found;
        return new Preview(list, shown, more ? shown.get(PAGE - 1).number() : null, columns(list));
    }

    private static List<ImportColumn> columns(MemberImport list) {
        return Arrays.stream(list.columns().split(" "))
                .map(ImportColumn::valueOf)
                .toList();
    }

    /**
     * A list's rows that are not good, to be taken away and corrected.
     *
     * @throws NotFound unless the viewer keeps the members of the list's territory
     */
    ToCorrect toCorrect(Viewer by, UUID id) {
        MemberImport list = list(by, id);
        audit.record(AuditFact.of("MEMBER_LIST_REPORTED", "MemberImport", id)
                .by(by.accountId())
                .in(list.regionCode(), list.provinceCode()));
        return new ToCorrect(columns(list), rows.of(id, Standing.DOUBTFUL, Standing.BAD));
    }

    record ToCorrect(List<ImportColumn> columns, List<StoredRow> rows) {}

    private MemberImport list(Viewer by, UUID id) {
        MemberImport list = imports.findById(id).orElseThrow(() -> new NotFound("import", id));
        scope.require(by, list);
        return list;
    }
}
