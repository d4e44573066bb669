package org.amana.nomination;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.NomineeListRepository;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.DossierKind;
import org.amana.review.Dossiers;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.territory.TreeLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a region's list: one proposal for each of its provinces, each with its own dossier (N1). */
@Service
@Transactional
public class BeginList {

    private final NomineeListRepository lists;
    private final ProvinceProposalRepository proposals;
    private final Dossiers dossiers;
    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    private final TreeLock tree;

    BeginList(
            NomineeListRepository lists,
            ProvinceProposalRepository proposals,
            Dossiers dossiers,
            Territories territories,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc,
            TreeLock tree) {
        this.lists = lists;
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
        this.tree = tree;
    }

    /**
     * The region's open list, begun now unless it is already; the region's secretary only.
     *
     * @throws RuleViolation when the region has no provinces
     */
    public UUID begin(Viewer by, String regionCode) {
        Viewer.require(by.prepares(regionCode), "nominees", regionCode);
        tree.keepStill();
        oneAfterTheOther(regionCode);
        return lists.openIn(regionCode).orElseGet(() -> fresh(by, regionCode));
    }

    /** A proposal for a province that was opened after the list was begun. */
    UUID add(Viewer by, UUID listId, String regionCode, String provinceCode) {
        ProvinceProposal proposal = proposals.save(new ProvinceProposal(listId, regionCode, provinceCode));
        dossiers.begin(DossierKind.NOMINATION, proposal.id(), listId, regionCode, provinceCode, by);
        return proposal.id();
    }

    private UUID fresh(Viewer by, String regionCode) {
        java.util.List<Province> provinces = territories.provincesOf(regionCode);
        if (provinces.isEmpty()) {
            throw RuleViolation.of("N1.noProvinces");
        }
        NomineeList list = lists.saveAndFlush(new NomineeList(regionCode, legalDay.today(), by.accountId()));
        provinces.forEach(province -> add(by, list.id(), regionCode, province.code()));
        audit.record(AuditFact.of("NOMINEE_LIST_BEGUN", "NomineeList", list.id())
                .by(by.accountId())
                .in(regionCode, null));
        return list.id();
    }

    private void oneAfterTheOther(String regionCode) {
        jdbc.sql("select code from region where code = ? for no key update")
                .param(regionCode)
                .query(String.class)
                .single();
    }
}
