package org.amana.membership.intake.upkeep;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.intake.judging.RowMarks;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.list.SentFile;
import org.amana.membership.intake.row.ImportRows;
import org.amana.territory.division.DivisionAct;
import org.amana.territory.division.DivisionEffect;
import org.amana.territory.division.DivisionPlan;
import org.amana.territory.division.Touched;
import org.amana.territory.division.Touched.What;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * T2: a list that waits to be imported into a province that is closed is given up, and what it says erased; one of the whole
 * region is judged again against the new provinces when it is imported. Whoever stays of a list that was taken back goes
 * along by constraint.
 */
@Component
@Order(15)
@Transactional
public class ImportsOfDivision implements DivisionEffect {

    private final MemberImports imports;
    private final ImportRows rows;
    private final RowMarks marks;
    private final SentFile files;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ImportsOfDivision(
            MemberImports imports,
            ImportRows rows,
            RowMarks marks,
            SentFile files,
            JdbcClient jdbc,
            AuditTrail audit,
            LegalDay legalDay) {
        this.imports = imports;
        this.rows = rows;
        this.marks = marks;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    @Override
    public Set<String> tables() {
        return Set.of("member_import", "member_import_row", "member_import_piece", "member_import_kept");
    }

    @Override
    public List<Touched> touches(DivisionPlan plan) {
        return List.of(Touched.all(What.IMPORTS, waiting(plan.closedProvinces()).size()));
    }

    @Override
    public void apply(DivisionAct act) {
        for (UUID id : waiting(act.plan().closedProvinces())) {
            imports.forDecision(id).filter(MemberImport::cancellable).ifPresent(list -> {
                files.erase(id);
                marks.erase(id);
                rows.eraseAll(id);
                list.cancel(act.by(), legalDay.now());
                audit.record(AuditFact.of("MEMBER_LIST_CANCELLED", "MemberImport", id)
                        .by(act.by())
                        .in(list.regionCode(), list.provinceCode())
                        .with("division", act.id()));
            });
        }
    }

    private List<UUID> waiting(Set<String> provinces) {
        return jdbc.sql(
                        "select id from member_import where province_code = any (?) and state in ('CHOOSING', 'READING', 'READY') order by id")
                .param(provinces.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }
}
