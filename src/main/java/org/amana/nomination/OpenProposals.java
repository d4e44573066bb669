package org.amana.nomination;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.NomineeListRepository;
import org.amana.nomination.list.VacantPosts;
import org.amana.nomination.province.Outcome;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.Dossier;
import org.amana.review.DossierKind;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.amana.territory.Territories;
import org.amana.territory.TreeLock;
import org.springframework.stereotype.Component;

/** Opens a province's proposal for a change by the region's secretary: decides who may, and that it is not frozen (R2). */
@Component
class OpenProposals {

    private final NomineeListRepository lists;
    private final ProvinceProposalRepository proposals;
    private final BeginList beginList;
    private final Dossiers dossiers;
    private final Territories territories;
    private final VacantPosts posts;
    private final VacantAgain vacantAgain;

    private final TreeLock tree;

    OpenProposals(
            NomineeListRepository lists,
            ProvinceProposalRepository proposals,
            BeginList beginList,
            Dossiers dossiers,
            Territories territories,
            TreeLock tree,
            VacantPosts posts,
            VacantAgain vacantAgain) {
        this.lists = lists;
        this.proposals = proposals;
        this.beginList = beginList;
        this.dossiers = dossiers;
        this.territories = territories;
        this.tree = tree;
        this.posts = posts;
        this.vacantAgain = vacantAgain;
    }

    /** @throws NotFound unless the viewer is secretary of the region and the province lies in it */
    void require(Viewer by, String regionCode, String provinceCode) {
        Viewer.require(
                by.prepares(regionCode)
                        && territories.province(provinceCode).regionCode().equals(regionCode),
                "province",
                provinceCode);
    }

    /**
     * The proposal, held until the transaction ends. Where the region had no list yet, it begins here; where the names
     * were refused, or whoever was confirmed left the post, a new dossier does (R1).
     *
     * @throws NotFound unless the viewer is secretary of the region and the province lies in it
     * @throws Overtaken when it was changed since the page was shown, or is with the leadership, or decided
     */
    ProvinceProposal open(Viewer by, Place place) {
        String regionCode = place.regionCode();
        String provinceCode = place.provinceCode();
        require(by, regionCode, provinceCode);
        tree.keepStill();
        UUID list = lists.openIn(regionCode).orElseGet(() -> firstList(by, regionCode));
        UUID key = proposals.keyOf(list, provinceCode).orElseGet(() -> addition(by, list, regionCode, provinceCode));
        Dossier dossier = dossiers.latestOf(key).orElseThrow(() -> new NotFound("dossier", key));
        dossiers.hold(dossier.id());
        ProvinceProposal proposal = proposals.findById(key).orElseThrow(() -> new NotFound("province", provinceCode));
        boolean again = dossier.state() == DossierState.REJECTED || vacantAgain.vacant(proposal, dossier);
        if (!again) {
            dossiers.edit(by, dossier.id());
        }
        if (proposal.outcome() == Outcome.PROVINCE_CLOSED) {
            throw new Overtaken("overtaken.provinceClosed");
        }
        Overtaken.unless(proposal.version(), place.version());
        if (again) {
            vacantAgain.reopen(by, proposal);
            dossiers.begin(DossierKind.NOMINATION, key, list, regionCode, provinceCode, by);
        }
        return proposal;
    }

    /** A supplementary list takes no province that has its secretary. */
    private UUID addition(Viewer by, UUID list, String regionCode, String provinceCode) {
        boolean covered =
                lists.findById(list).filter(found -> !found.supplementary()).isPresent()
                        || posts.of(regionCode).stream()
                                .anyMatch(province -> province.code().equals(provinceCode));
        if (!covered) {
            throw RuleViolation.of("N1.postFilled");
        }
        return beginList.add(by, list, regionCode, provinceCode);
    }

    private UUID firstList(Viewer by, String regionCode) {
        lists.findFirstByRegionCodeOrderByIdDesc(regionCode)
                .map(NomineeList::closedOn)
                .ifPresent(day -> {
                    throw new Overtaken("overtaken.listClosed", day);
                });
        return beginList.begin(by, regionCode);
    }
}
