package org.amana.nomination.nominee;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSearch;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.nomination.province.ProvinceName;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds members of a province whom its list could propose, each with every requirement met or not (N3). */
@Service
@Transactional(readOnly = true)
public class Candidates {

    private static final int SHOWN = 10;

    private final Members members;
    private final NomineeRepository nominees;
    private final Eligibility eligibility;
    private final Territories territories;
    private final LegalDay legalDay;

    Candidates(
            Members members,
            NomineeRepository nominees,
            Eligibility eligibility,
            Territories territories,
            LegalDay legalDay) {
        this.members = members;
        this.nominees = nominees;
        this.eligibility = eligibility;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /**
     * @param here stands in this province already
     * @param possible nothing bars it that can not wait
     */
    public record Candidate(
            UUID id, String number, TwoScripts name, List<RequirementCheck> checks, boolean here, boolean possible) {}

    /** The first by name; for who prepares the region's list. */
    public List<Candidate> find(Viewer by, String regionCode, ProvinceName province, String text) {
        Viewer.require(by.prepares(regionCode), "province", province.code());
        List<MemberSummary> found = members.find(by, new MemberSearch(text, regionCode, province.code(), false), SHOWN);
        Map<UUID, Nominee> standing = nominees
                .findByMemberIdInAndStanding(
                        found.stream().map(MemberSummary::id).toList(), Standing.NOMINATED)
                .stream()
                .collect(Collectors.toMap(Nominee::memberId, Function.identity()));
        Map<String, TwoScripts> names = territories.names();
        Eligibility.Limits limits = eligibility.limitsOn(legalDay.today());
        return found.stream()
                .map(member -> candidate(member, province, standing.get(member.id()), names, limits))
                .toList();
    }

    private Candidate candidate(
            MemberSummary member,
            ProvinceName province,
            @Nullable Nominee standing,
            Map<String, TwoScripts> names,
            Eligibility.Limits limits) {
        boolean here = standing != null && standing.provinceCode().equals(province.code());
        TwoScripts elsewhere = standing == null || here ? null : names.get(standing.provinceCode());
        List<RequirementCheck> checks = Eligibility.of(member, province, null, elsewhere, limits, legalDay.today());
        boolean possible = !here
                && checks.stream()
                        .allMatch(check ->
                                check.satisfied() || check.requirement().canWait());
        return new Candidate(member.id(), member.number(), member.name(), checks, here, possible);
    }
}
