package org.amana.structure.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnDesk;
import org.amana.membership.OwnPanel;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever sits in a region's committee in office reads, in their own space, the appeals against refused applications that
 * the rules give to it (M5, E5). They decide outside Amana; a signatory records what was decided, with the document.
 */
@Component
class CommitteeAppeals implements OwnPanel {

    /** Before the member's own matters: somebody waits. */
    private static final int ORDER = 5;

    private final OwnDesk own;
    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    CommitteeAppeals(OwnDesk own, Territories territories, AuditTrail audit, LegalDay legalDay, JdbcClient jdbc) {
        this.own = own;
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    @Override
    public String template() {
        return "structure/appeals";
    }

    @Override
    public @Nullable Object view(Viewer by, MemberSummary member) {
        boolean sits = jdbc.sql("""
                select exists (select from seat s join body b on b.id = s.body_id
                    where s.member_id = ? and b.kind = 'COMMITTEE' and b.state = 'IN_FORCE' and b.ends_on >= ?)
                """)
                .params(member.id(), legalDay.today())
                .query(Boolean.class)
                .single();
        return sits ? of(member.id()) : null;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** @throws NotFound unless the viewer sits in the committee to which it was lodged, and it waits */
    WaitingAppeal read(Viewer by, UUID id) {
        return own.act(by, member -> {
            WaitingAppeal appeal = of(member.id()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("appeal", id));
            audit.record(AuditFact.of("APPLICATION_VIEWED", "Application", id)
                    .by(by.accountId())
                    .in(appeal.regionCode(), appeal.provinceCode()));
            return appeal;
        });
    }

    private List<WaitingAppeal> of(UUID member) {
        Map<String, TwoScripts> names = territories.names();
        LocalDate today = legalDay.today();
        return jdbc.sql("select * from appeals_before(?, ?)")
                .params(member, today)
                .query((row, n) -> WaitingAppeal.read(row, names, today))
                .list();
    }
}
