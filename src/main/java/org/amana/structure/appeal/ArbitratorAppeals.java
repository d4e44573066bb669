package org.amana.structure.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Territories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for an arbitrator: the appeals of the region whose committee theirs is, or, for the national committee, of the
 * regions whose own is not in office (M5, E5, E6). They decide outside Amana; a signatory records it.
 */
@Service
@Transactional
public class ArbitratorAppeals {

    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    ArbitratorAppeals(Territories territories, AuditTrail audit, LegalDay legalDay, JdbcClient jdbc) {
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    /**
     * The longest waiting first.
     *
     * @throws NotFound unless the viewer is an arbitrator
     */
    @Transactional(readOnly = true)
    public List<WaitingAppeal> waiting(Viewer by) {
        Viewer.require(by.has(Role.ARBITRATOR), "appeals", "any");
        Map<String, TwoScripts> names = territories.names();
        LocalDate today = legalDay.today();
        return jdbc.sql("select * from appeals_of_arbitrator(?, ?)")
                .params(by.accountId(), today)
                .query((row, n) -> WaitingAppeal.read(row, names, today))
                .list();
    }

    /** @throws NotFound unless it waits for the viewer's committee */
    WaitingAppeal read(Viewer by, UUID id) {
        WaitingAppeal appeal = waiting(by).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("appeal", id));
        audit.record(AuditFact.of("APPLICATION_VIEWED", "Application", id)
                .by(by.accountId())
                .in(appeal.regionCode(), appeal.provinceCode()));
        return appeal;
    }
}
