package org.amana.nomination.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.nomination.consultation.FrozenProvinces;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.springframework.stereotype.Component;

/** The provinces of a region's open list that are with the leadership or decided (R2). */
@Component
public class FrozenDossiers implements FrozenProvinces {

    private final NomineeListRepository lists;
    private final ProvinceProposalRepository proposals;
    private final Dossiers dossiers;

    FrozenDossiers(NomineeListRepository lists, ProvinceProposalRepository proposals, Dossiers dossiers) {
        this.lists = lists;
        this.proposals = proposals;
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> frozen(String regionCode) {
        List<ProvinceProposal> open = lists.openIn(regionCode)
                .map(proposals::findByListIdOrderByProvinceCode)
                .orElse(List.of());
        Map<UUID, Dossier> latest =
                dossiers.latestOf(open.stream().map(ProvinceProposal::id).toList());
        return open.stream()
                .filter(proposal -> frozen(latest.get(proposal.id())))
                .map(ProvinceProposal::provinceCode)
                .collect(Collectors.toSet());
    }

    private static boolean frozen(@org.jspecify.annotations.Nullable Dossier dossier) {
        return dossier != null
                && (dossier.state() == DossierState.SUBMITTED || dossier.state() == DossierState.APPROVED);
    }
}
