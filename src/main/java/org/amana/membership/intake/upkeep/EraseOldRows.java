package org.amana.membership.intake.upkeep;

import java.time.Instant;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.intake.judging.RowMarks;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.list.SentFile;
import org.amana.membership.intake.row.ImportRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** M8: what a list said is erased after a set number of days, decided or not. */
@Component
public class EraseOldRows {

    private final MemberImports imports;
    private final ImportRows rows;
    private final RowMarks marks;
    private final SentFile files;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    EraseOldRows(
            MemberImports imports,
            ImportRows rows,
            RowMarks marks,
            SentFile files,
            AuditTrail audit,
            LegalDay legalDay) {
        this.imports = imports;
        this.rows = rows;
        this.marks = marks;
        this.files = files;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    @Transactional(readOnly = true)
    public long sentBefore(Instant moment) {
        return imports.findByErasedAtIsNullAndUploadedAtBefore(moment).size();
    }

    /** @return how many lists */
    @Transactional
    public long erase(Instant sentBefore) {
        long erased = 0;
        for (MemberImport old : imports.findByErasedAtIsNullAndUploadedAtBefore(sentBefore)) {
            imports.forDecision(old.id()).ifPresent(this::erase);
            erased++;
        }
        return erased;
    }

    private void erase(MemberImport list) {
        if (list.cancellable()) {
            list.cancel(null, legalDay.now());
        } else if (list.state().atWork()) {
            return;
        }
        list.erased(legalDay.now());
        files.erase(list.id());
        marks.erase(list.id());
        rows.eraseAll(list.id());
        audit.record(AuditFact.of("MEMBER_LIST_ERASED", "MemberImport", list.id())
                .in(list.regionCode(), list.provinceCode()));
    }
}
