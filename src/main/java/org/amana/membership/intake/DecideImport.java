package org.amana.membership.intake;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.membership.roll.PersonCheck;
import org.amana.membership.roll.Registrar;
import org.amana.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports the good rows of a list, all of them in one transaction, or gives the list up. */
@Service
@Transactional
class DecideImport {

    private final MemberImports imports;
    private final ImportRows rows;
    private final ImportScope scope;
    private final ImportJudge judge;
    private final PersonCheck check;
    private final Registrar registrar;
    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    DecideImport(
            MemberImports imports,
            ImportRows rows,
            ImportScope scope,
            ImportJudge judge,
            PersonCheck check,
            Registrar registrar,
            Territories territories,
            AuditTrail audit,
            LegalDay legalDay) {
        this.imports = imports;
        this.rows = rows;
        this.scope = scope;
        this.judge = judge;
        this.check = check;
        this.registrar = registrar;
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** What came of it. */
    enum Outcome {
        IMPORTED,
        /** Somebody had decided already. */
        DECIDED_BEFORE,
        /** Since the list was looked through, rows have come to stand otherwise; nobody was imported. */
        CHANGED,
        /** No row could be imported. */
        NOTHING
    }

    /**
     * @param alsoDoubtful whoever imports says that those who resemble someone are someone else (M1)
     * @throws NotFound unless the viewer decides about the members of the list's territory (A6)
     */
    Outcome importRows(Viewer by, UUID id, boolean alsoDoubtful) {
        registrar.keepTreeStill();
        MemberImport list = decidable(by, id);
        scope.requireDecision(by, list);
        if (list.state() != ImportState.READY) {
            return Outcome.DECIDED_BEFORE;
        }
        List<StoredRow> kept = rows.of(id, Standing.GOOD, Standing.DOUBTFUL);
        List<JudgedRow> judged = judgeAgain(by, list, kept);
        if (hasChanged(kept, judged)) {
            rows.keep(list, judged);
            recount(list, judged);
            return Outcome.CHANGED;
        }
        List<Registrar.Entrant> entrants = judged.stream()
                .filter(row -> alsoDoubtful || row.standing() == Standing.GOOD)
                .map(row -> new Registrar.Entrant(row.registration(), row.checked()))
                .toList();
        if (entrants.isEmpty()) {
            return Outcome.NOTHING;
        }
        registrar.enter(by, entrants);
        rows.erase(kept.stream()
                .filter(row -> alsoDoubtful || row.standing() == Standing.GOOD)
                .toList());
        list.done(entrants.size(), by.accountId(), legalDay.now());
        audit.record(AuditFact.of("MEMBERS_IMPORTED", "MemberImport", id)
                .by(by.accountId())
                .in(list.regionCode(), list.provinceCode())
                .with("members", entrants.size())
                .with("doubtful", alsoDoubtful));
        return Outcome.IMPORTED;
    }

    private List<JudgedRow> judgeAgain(Viewer by, MemberImport list, List<StoredRow> kept) {
        RowReading reading = new RowReading(
                check,
                new Places(territories, scope.provincesOf(list)),
                list.source(),
                list.consentOn(),
                legalDay.today());
        List<JudgedRow> judged =
                kept.stream().map(row -> reading.read(row.row())).toList();
        judge.judge(by, judged, false);
        return judged;
    }

    private static boolean hasChanged(List<StoredRow> kept, List<JudgedRow> judged) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).standing() != judged.get(i).standing()) {
                return true;
            }
        }
        return false;
    }

    private static void recount(MemberImport list, List<JudgedRow> judged) {
        int bad = list.bad();
        ReceiveList.count(list, judged);
        list.counted(list.good(), list.doubtful(), list.bad() + bad);
    }

    /** The list is given up; what it said is erased. */
    Outcome cancel(Viewer by, UUID id) {
        MemberImport list = decidable(by, id);
        if (list.state() != ImportState.READY) {
            return Outcome.DECIDED_BEFORE;
        }
        rows.eraseAll(id);
        list.cancel(by.accountId(), legalDay.now());
        audit.record(AuditFact.of("MEMBER_LIST_CANCELLED", "MemberImport", id)
                .by(by.accountId())
                .in(list.regionCode(), list.provinceCode()));
        return Outcome.NOTHING;
    }

    private MemberImport decidable(Viewer by, UUID id) {
        MemberImport list = imports.forDecision(id).orElseThrow(() -> new NotFound("import", id));
        scope.require(by, list);
        return list;
    }
}
