package org.amana.nomination;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.NomineeListRepository;
import org.amana.nomination.list.VacantPosts;
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
    private final VacantPosts posts;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    private final TreeLock tree;

    BeginList(
            NomineeListRepository lists,
            ProvinceProposalRepository proposals,
            Dossiers dossiers,
            Territories territories,
            VacantPosts posts,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc,
            TreeLock tree) {
        this.lists = lists;
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.territories = territories;
        this.posts = posts;
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
        return lists.openIn(regionCode).orElseGet(() -> whole(by, regionCode));
    }

    /**
     * A list of the provinces whose post is vacant, once the list before is closed: the region's open list, begun now
     * unless it is already; the region's secretary and who prepares.
     *
     * @throws RuleViolation when no list was closed yet, or no post is vacant
     */
    public UUID beginSupplementary(Viewer by, String regionCode) {
        Viewer.require(by.prepares(regionCode), "nominees", regionCode);
        oneAfterTheOther(regionCode);
        return lists.openIn(regionCode).orElseGet(() -> supplementary(by, regionCode));
    }

    private UUID supplementary(Viewer by, String regionCode) {
        if (lists.findFirstByRegionCodeOrderByIdDesc(regionCode).isEmpty()) {
            throw RuleViolation.of("N1.firstListIsWhole");
        }
        List<Province> vacant = posts.of(regionCode);
        if (vacant.isEmpty()) {
            throw RuleViolation.of("N1.noVacantPost");
        }
        return fresh(by, NomineeList.supplementary(regionCode, legalDay.today(), by.accountId()), vacant);
    }

    /** A proposal for a province that was opened after the list was begun. */
    UUID add(Viewer by, UUID listId, String regionCode, String provinceCode) {
        ProvinceProposal proposal = proposals.save(new ProvinceProposal(listId, regionCode, provinceCode));
        dossiers.begin(DossierKind.NOMINATION, proposal.id(), listId, regionCode, provinceCode, by);
        return proposal.id();
    }

    private UUID whole(Viewer by, String regionCode) {
        List<Province> provinces = territories.provincesOf(regionCode);
        if (provinces.isEmpty()) {
            throw RuleViolation.of("N1.noProvinces");
        }
        return fresh(by, NomineeList.whole(regionCode, legalDay.today(), by.accountId()), provinces);
    }

    private UUID fresh(Viewer by, NomineeList begun, List<Province> provinces) {
        NomineeList list = lists.saveAndFlush(begun);
        provinces.forEach(province -> add(by, list.id(), list.regionCode(), province.code()));
        audit.record(AuditFact.of("NOMINEE_LIST_BEGUN", "NomineeList", list.id())
                .by(by.accountId())
                .in(list.regionCode(), null)
                .with("provinces", provinces.size()));
        return list.id();
    }

    private void oneAfterTheOther(String regionCode) {
        jdbc.sql("select code from region where code = ? for no key update")
                .param(regionCode)
                .query(String.class)
                .single();
    }
}
