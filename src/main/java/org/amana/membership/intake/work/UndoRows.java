package org.amana.membership.intake.work;

import java.util.List;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes back whom a list brought: so many at a time, each time in one transaction. Whoever was changed since, or is held
 * by another record, stays and is named.
 */
@Component
public class UndoRows {

    private static final int BATCH = 500;

    private final MemberImports imports;
    private final ImportedMembers members;
    private final TellImport telling;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    UndoRows(
            MemberImports imports,
            ImportedMembers members,
            TellImport telling,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.members = members;
        this.telling = telling;
        this.audit = audit;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void undo(UUID id) {
        boolean goOn = true;
        while (goOn) {
            goOn = Boolean.TRUE.equals(transaction.execute(status -> batch(id)));
        }
    }

    private boolean batch(UUID id) {
        MemberImport list = imports.forDecision(id).orElse(null);
        if (list == null || list.state() != ImportState.UNDOING) {
            return false;
        }
        List<ImportedMembers.Imported> some = members.some(id, BATCH);
        List<ImportedMembers.Imported> forgotten = members.forget(id, some);
        audit.recordAll(forgotten.stream()
                .map(member -> AuditFact.of("MEMBER_TAKEN_BACK", "Member", member.id())
                        .by(list.decidedBy())
                        .in(member.regionCode(), member.provinceCode())
                        .with("import", id))
                .toList());
        list.undid(forgotten.size(), some.size() - forgotten.size(), legalDay.now());
        if (some.size() == BATCH) {
            return true;
        }
        list.undone(legalDay.now());
        telling.undone(list);
        audit.record(AuditFact.of("MEMBERS_TAKEN_BACK", "MemberImport", id)
                .by(list.decidedBy())
                .in(list.regionCode(), list.provinceCode())
                .with("members", list.progress().undone())
                .with("kept", list.progress().kept()));
        return false;
    }
}
