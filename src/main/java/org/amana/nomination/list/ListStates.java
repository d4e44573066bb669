package org.amana.nomination.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.nomination.consultation.Consultations;
import org.amana.nomination.consultation.HeldConsultation;
import org.amana.nomination.nominee.Eligibility;
import org.amana.nomination.nominee.Nominee;
import org.amana.nomination.nominee.NomineeRepository;
import org.amana.nomination.nominee.NomineeState;
import org.amana.nomination.nominee.Standing;
import org.amana.nomination.province.ProvinceName;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.Dossier;
import org.amana.review.Dossiers;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
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
    private final Settings settings;
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
            Settings settings,
            LegalDay legalDay) {
        this.lists = lists;
        this.proposals = proposals;
        this.nominees = nominees;
        this.members = members;
        this.dossiers = dossiers;
        this.consultations = consultations;
        this.territories = territories;
        this.eligibility = eligibility;
        this.settings = settings;
        this.legalDay = legalDay;
    }

    /** The region's latest list; before there is one, its provinces with nothing proposed. */
    public ListState of(String regionCode) {
        return of(
                regionCode, lists.findFirstByRegionCodeOrderByIdDesc(regionCode).orElse(null));
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
        Read read = read(regionCode, list, proposed);
        List<ProvinceState> provinces = provinces(regionCode, list, proposed).stream()
                .map(province -> province(read, province, proposed.get(province.code())))
                .toList();
        return new ListState(regionCode, name, list, provinces, gauges(provinces));
    }

    /** One province without its consultations and what is missing: for the questions that a decision asks. */
    public ProvinceState ofProposal(UUID proposalId) {
        ProvinceProposal proposal =
                proposals.findById(proposalId).orElseThrow(() -> new NotFound("proposal", proposalId));
        List<Nominee> named = nominees.findByProposalIdOrderByRankAscIdAsc(proposalId);
        Read read = new Read(
                Map.of(),
                Map.of(proposalId, named),
                members.summaries(named.stream().map(Nominee::memberId).toList()),
                Map.of(),
                eligibility.limitsOn(legalDay.today()),
                legalDay.today(),
                "");
        return province(read, ProvinceName.of(territories.province(proposal.provinceCode())), proposal);
    }

    /** What was read for all provinces at once. */
    private record Read(
            Map<UUID, Dossier> dossiers,
            Map<UUID, List<Nominee>> nominees,
            Map<UUID, MemberSummary> members,
            Map<String, List<HeldConsultation>> consultations,
            Eligibility.Limits limits,
            LocalDate today,
            String path) {}

    private Read read(String regionCode, @Nullable NomineeList list, Map<String, ProvinceProposal> proposed) {
        List<UUID> ids = proposed.values().stream().map(ProvinceProposal::id).toList();
        List<Nominee> named = ids.isEmpty() ? List.of() : nominees.findByProposalIdInOrderByRankAscIdAsc(ids);
        return new Read(
                dossiers.latestOf(ids),
                named.stream().collect(Collectors.groupingBy(Nominee::proposalId)),
                members.summaries(named.stream().map(Nominee::memberId).collect(Collectors.toSet())),
                list != null && list.closed()
                        ? consultations.byProvinceOf(list.id())
                        : consultations.currentByProvince(regionCode),
                eligibility.limitsOn(legalDay.today()),
                legalDay.today(),
                "/regions/" + regionCode);
    }

    private List<ProvinceName> provinces(
            String regionCode, @Nullable NomineeList list, Map<String, ProvinceProposal> proposed) {
        Map<String, ProvinceName> names = new HashMap<>();
        for (Province province : territories.provincesOf(regionCode)) {
            if (list == null || proposed.containsKey(province.code()) || !list.everSubmitted()) {
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

    private static ProvinceState province(Read read, ProvinceName province, @Nullable ProvinceProposal proposal) {
        Dossier dossier = proposal == null ? null : read.dossiers().get(proposal.id());
        List<NomineeState> standing = new ArrayList<>();
        List<NomineeState> former = new ArrayList<>();
        List<Nominee> named = proposal == null ? List.of() : read.nominees().getOrDefault(proposal.id(), List.of());
        for (Nominee nominee : named) {
            MemberSummary member = read.members().get(nominee.memberId());
            if (member != null) {
                boolean counts = nominee.nominated() || nominee.standing() == Standing.CONFIRMED;
                (counts ? standing : former)
                        .add(new NomineeState(
                                nominee,
                                member,
                                Eligibility.of(member, province, nominee, null, read.limits(), read.today())));
            }
        }
        List<HeldConsultation> held = read.consultations().getOrDefault(province.code(), List.of());
        ProvinceState state = new ProvinceState(province, proposal, dossier, standing, former, held, List.of());
        return new ProvinceState(province, proposal, dossier, standing, former, held, missing(read, state));
    }

    private static List<Missing> missing(Read read, ProvinceState state) {
        List<Missing> missing = new ArrayList<>();
        if (!state.editable() || state.decided()) {
            return missing;
        }
        ProvinceName province = state.province();
        String page = read.path() + "/nominees/" + province.code();
        if (!state.hasProposal()) {
            missing.add(new Missing("N1.proposal.missing", "N1.proposal.missing.here", List.of(province.name()), page));
        }
        for (NomineeState nominee : state.nominees()) {
            nominee.unmet()
                    .forEach(check -> missing.add(
                            new Missing("N3.requirement.missing", List.of(nominee.name(), check.sentence()), page)));
        }
        if (!state.nominees().isEmpty() && state.consultations().isEmpty()) {
            missing.add(new Missing(
                    "N2.consultation.missing",
                    "N2.consultation.missing.here",
                    List.of(province.name()),
                    read.path() + "/consultations/new?province=" + province.code()));
        }
        return List.copyOf(missing);
    }

    private Gauges gauges(List<ProvinceState> provinces) {
        LocalDate today = legalDay.today();
        int age = settings.number(Setting.YOUTH_AGE, today);
        List<ProvinceState> counted = provinces.stream()
                .filter(province -> province.notProposedReason() == null && !province.provinceClosed())
                .toList();
        List<MemberSummary> first = counted.stream()
                .filter(province -> !province.nominees().isEmpty())
                .map(province -> province.nominees().get(0).member())
                .filter(Objects::nonNull)
                .toList();
        return new Gauges(
                counted.size(),
                (int) first.stream()
                        .filter(member -> member.gender() == Gender.FEMALE)
                        .count(),
                settings.shareOf(counted.size(), Setting.WOMEN_SHARE, today),
                (int) first.stream()
                        .filter(member -> member.youngOn(today, age))
                        .count(),
                settings.shareOf(counted.size(), Setting.YOUTH_SHARE, today));
    }
}
