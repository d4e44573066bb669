package org.amana.nomination.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.nomination.consultation.Consultations;
import org.amana.nomination.nominee.Eligibility;
import org.amana.nomination.nominee.Nominee;
import org.amana.nomination.nominee.NomineeRepository;
import org.amana.nomination.province.ProvinceName;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.Dossiers;
import org.amana.structure.mandate.Mandate;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a region's list whole, in a number of queries that does not grow with it. Authorization is the caller's. */
@Component
public class ListStates {

    private final NomineeListRepository lists;
    private final ProvinceProposalRepository proposals;
    private final NomineeRepository nominees;
    private final Members members;
    private final Dossiers dossiers;
    private final Consultations consultations;
    private final Territories territories;
    private final Eligibility eligibility;
    private final VacantPosts posts;
    private final Shares shares;
    private final LegalDay legalDay;

    ListStates(
            NomineeListRepository lists,
            ProvinceProposalRepository proposals,
            NomineeRepository nominees,
            Members members,
            Dossiers dossiers,
            Consultations consultations,
            Territories territories,
            Eligibility eligibility,
            VacantPosts posts,
            Shares shares,
            LegalDay legalDay) {
        this.lists = lists;
        this.proposals = proposals;
        this.nominees = nominees;
        this.members = members;
        this.dossiers = dossiers;
        this.consultations = consultations;
        this.territories = territories;
        this.eligibility = eligibility;
        this.posts = posts;
        this.shares = shares;
        this.legalDay = legalDay;
    }

    /** The region's latest list; before there is one, its provinces with nothing proposed. */
    public ListState of(String regionCode) {
        return of(
                regionCode, lists.findFirstByRegionCodeOrderByIdDesc(regionCode).orElse(null));
    }

    /** The region's latest list that has this province; one that a supplementary list leaves out lies in an earlier one. */
    public ListState with(String regionCode, String provinceCode) {
        ListState latest = of(regionCode);
        return latest.covers(provinceCode)
                ? latest
                : proposals.listsWith(regionCode, provinceCode).stream()
                        .findFirst()
                        .flatMap(lists::findById)
                        .map(list -> of(regionCode, list))
                        .orElseThrow(() -> new NotFound("province", provinceCode));
    }

    /** A list that is closed. @throws NotFound when it is none of the region's */
    public ListState closed(String regionCode, UUID listId) {
        return lists.findById(listId)
                .filter(list -> list.regionCode().equals(regionCode) && list.closed())
                .map(list -> of(regionCode, list))
                .orElseThrow(() -> new NotFound("list", listId));
    }

    /** The list that the region closed last, also while it works on a new one. */
    public Optional<ListState> lastClosed(String regionCode) {
        return lists.findFirstByRegionCodeAndClosedOnIsNotNullOrderByIdDesc(regionCode)
                .map(list -> of(regionCode, list));
    }

    private ListState of(String regionCode, @Nullable NomineeList list) {
        TwoScripts name = territories.region(regionCode).name();
        Map<String, ProvinceProposal> proposed = list == null
                ? Map.of()
                : proposals.findByListIdOrderByProvinceCode(list.id()).stream()
                        .collect(Collectors.toMap(ProvinceProposal::provinceCode, Function.identity()));
        List<Province> open = territories.provincesOf(regionCode);
        Map<String, Mandate> inOffice = posts.inOffice(regionCode);
        Set<String> vacant = open.stream()
                .map(Province::code)
                .filter(code -> !inOffice.containsKey(code))
                .collect(Collectors.toSet());
        ReadProvinces read = read(regionCode, list, proposed, vacant);
        List<ProvinceState> provinces = provinces(open, list, proposed, vacant).stream()
                .map(province -> read.province(province, proposed.get(province.code())))
                .toList();
        List<MemberSummary> others =
                list != null && list.supplementary() ? members(inOffice, proposed.keySet()) : List.of();
        return new ListState(regionCode, name, list, provinces, shares.over(provinces, others), vacant.size());
    }

    /** Who is in office in the provinces that a supplementary list leaves out: they count in its shares. */
    private List<MemberSummary> members(Map<String, Mandate> inOffice, Set<String> proposed) {
        return List.copyOf(members.summaries(inOffice.entrySet().stream()
                        .filter(office -> !proposed.contains(office.getKey()))
                        .map(office -> office.getValue().memberId())
                        .toList())
                .values());
    }

    /** One province without its consultations and what is missing: for the questions that a decision asks. */
    public ProvinceState ofProposal(UUID proposalId) {
        ProvinceProposal proposal =
                proposals.findById(proposalId).orElseThrow(() -> new NotFound("proposal", proposalId));
        List<Nominee> named = nominees.findByProposalIdOrderByRankAscIdAsc(proposalId);
        ReadProvinces read = new ReadProvinces(
                Map.of(),
                Map.of(proposalId, named),
                members.summaries(named.stream().map(Nominee::memberId).toList()),
                Map.of(),
                Set.of(),
                false,
                eligibility.limitsOn(legalDay.today()),
                legalDay.today(),
                "");
        return read.province(ProvinceName.of(territories.province(proposal.provinceCode())), proposal);
    }

    private ReadProvinces read(
            String regionCode, @Nullable NomineeList list, Map<String, ProvinceProposal> proposed, Set<String> vacant) {
        List<UUID> ids = proposed.values().stream().map(ProvinceProposal::id).toList();
        List<Nominee> named = ids.isEmpty() ? List.of() : nominees.findByProposalIdInOrderByRankAscIdAsc(ids);
        return new ReadProvinces(
                dossiers.latestOf(ids),
                named.stream().collect(Collectors.groupingBy(Nominee::proposalId)),
                members.summaries(named.stream().map(Nominee::memberId).collect(Collectors.toSet())),
                list != null && list.closed()
                        ? consultations.byProvinceOf(list.id())
                        : consultations.currentByProvince(regionCode),
                vacant,
                list == null || !list.closed(),
                eligibility.limitsOn(legalDay.today()),
                legalDay.today(),
                "/regions/" + regionCode);
    }

    private List<ProvinceName> provinces(
            List<Province> open,
            @Nullable NomineeList list,
            Map<String, ProvinceProposal> proposed,
            Set<String> vacant) {
        Map<String, ProvinceName> names = new HashMap<>();
        for (Province province : open) {
            boolean covered = list == null
                    || !list.everSubmitted() && (!list.supplementary() || vacant.contains(province.code()));
            if (covered || proposed.containsKey(province.code())) {
                names.put(province.code(), ProvinceName.of(province));
            }
        }
        proposed.keySet().stream()
                .filter(code -> !names.containsKey(code))
                .forEach(code -> names.put(code, ProvinceName.of(territories.province(code))));
        return names.values().stream()
                .sorted(java.util.Comparator.comparing(ProvinceName::code))
                .toList();
    }
}
