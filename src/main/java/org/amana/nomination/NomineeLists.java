package org.amana.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.nomination.consultation.Consultations;
import org.amana.nomination.list.ListStates;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.NomineeListRepository;
import org.amana.nomination.nominee.NomineeRepository;
import org.amana.nomination.nominee.Standing;
import org.amana.nomination.province.Outcome;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the regions are with their lists. Whoever shows it has decided who may see it. */
@Service
@Transactional(readOnly = true)
public class NomineeLists {

    private final NomineeListRepository lists;
    private final ProvinceProposalRepository proposals;
    private final NomineeRepository nominees;
    private final Dossiers dossiers;
    private final Consultations consultations;
    private final ListStates states;

    NomineeLists(
            NomineeListRepository lists,
            ProvinceProposalRepository proposals,
            NomineeRepository nominees,
            Dossiers dossiers,
            Consultations consultations,
            ListStates states) {
        this.lists = lists;
        this.proposals = proposals;
        this.nominees = nominees;
        this.dossiers = dossiers;
        this.consultations = consultations;
        this.states = states;
    }

    /** The list that the region works on or closed last; empty before it is begun. */
    public Optional<ListOverview> overview(String regionCode) {
        return lists.findFirstByRegionCodeOrderByIdDesc(regionCode)
                .map(List::of)
                .flatMap(found -> overviews(found).values().stream().findFirst());
    }

    /** Where a change to a province's proposal is made, as it stands now. */
    public Place place(String regionCode, String provinceCode) {
        return new Place(
                regionCode,
                provinceCode,
                states.of(regionCode).provinces().stream()
                        .filter(state -> state.province().code().equals(provinceCode))
                        .mapToInt(state ->
                                state.proposal() == null ? 0 : state.proposal().version())
                        .findFirst()
                        .orElse(0));
    }

    /** The mark of the region's list as it stands now, for submitting it. */
    public int seen(String regionCode) {
        return states.of(regionCode).seen();
    }

    /** Every region's by its code, in a number of queries that does not grow. */
    public Map<String, ListOverview> overviews() {
        return overviews(lists.latestOfEveryRegion());
    }

    /** By region, the provinces with a consultation on record for the list that it works on or is to begin; one query. */
    public Map<String, Set<String>> consultedProvinces() {
        return consultations.currentProvinces();
    }

    private Map<String, ListOverview> overviews(List<NomineeList> latest) {
        List<ProvinceProposal> all = proposals
                .findByListIdIn(latest.stream().map(NomineeList::id).toList())
                .stream()
                .filter(proposal -> proposal.outcome() != Outcome.PROVINCE_CLOSED)
                .toList();
        List<UUID> ids = all.stream().map(ProvinceProposal::id).toList();
        Map<UUID, Dossier> latestDossiers = dossiers.latestOf(ids);
        Set<UUID> named = new HashSet<>(nominees.proposalsNaming(ids, List.of(Standing.NOMINATED, Standing.CONFIRMED)));
        Map<UUID, Set<String>> consulted = consultations.provincesByList(
                latest.stream().filter(NomineeList::closed).map(NomineeList::id).toList());
        Map<String, Set<String>> consultedNow = consultations.currentProvinces();
        Map<UUID, List<ProvinceProposal>> byList =
                all.stream().collect(Collectors.groupingBy(ProvinceProposal::listId));
        return latest.stream()
                .map(list -> overview(
                        list,
                        byList.getOrDefault(list.id(), List.of()),
                        latestDossiers,
                        named,
                        list.closed()
                                ? consulted.getOrDefault(list.id(), Set.of())
                                : consultedNow.getOrDefault(list.regionCode(), Set.of())))
                .collect(Collectors.toMap(ListOverview::regionCode, Function.identity()));
    }

    private static ListOverview overview(
            NomineeList list,
            List<ProvinceProposal> provinces,
            Map<UUID, Dossier> dossiers,
            Set<UUID> named,
            Set<String> consulted) {
        return new ListOverview(
                list.id(),
                list.regionCode(),
                provinces.size(),
                (int) provinces.stream()
                        .filter(proposal -> named.contains(proposal.id()) || proposal.notProposedReason() != null)
                        .count(),
                (int) provinces.stream()
                        .filter(proposal -> consulted.contains(proposal.provinceCode()))
                        .count(),
                in(provinces, dossiers, Set.of(DossierState.SUBMITTED)),
                (int) provinces.stream()
                        .filter(proposal -> proposal.outcome() != null)
                        .count(),
                in(provinces, dossiers, Set.of(DossierState.RETURNED, DossierState.REJECTED)),
                list.closed());
    }

    private static int in(List<ProvinceProposal> provinces, Map<UUID, Dossier> dossiers, Set<DossierState> states) {
        return (int) provinces.stream()
                .map(proposal -> dossiers.get(proposal.id()))
                .filter(dossier -> dossier != null && states.contains(dossier.state()))
                .count();
    }
}
