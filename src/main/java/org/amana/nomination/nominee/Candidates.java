package org.amana.nomination.nominee;

import java.time.LocalDate;
import java.util.Comparator;
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

    /** So many are looked at, by name, to show the eligible first. */
    private static final int LOOKED_AT = 60;

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
     * @param refusedOn when the leadership refused this name for this province, null where it never did
     */
    public record Candidate(
            UUID id,
            String number,
            TwoScripts name,
            List<RequirementCheck> checks,
            boolean here,
            boolean possible,
            @Nullable LocalDate refusedOn) {

        private boolean meetsAll() {
            return possible && refusedOn == null && checks.stream().allMatch(RequirementCheck::satisfied);
        }
    }

    /**
     * The first by name, for who prepares the region's list.
     *
     * @param text beginnings of names or of the number; blank for whoever could be proposed, the eligible first
     */
    public List<Candidate> find(Viewer by, String regionCode, ProvinceName province, String text) {
        Viewer.require(by.prepares(regionCode), "province", province.code());
        boolean anybody = text.isBlank();
        List<MemberSummary> found = members.find(
                by, new MemberSearch(text, regionCode, province.code(), anybody), anybody ? LOOKED_AT : SHOWN);
        List<UUID> ids = found.stream().map(MemberSummary::id).toList();
        Map<UUID, Nominee> standing = nominees.findByMemberIdInAndStanding(ids, Standing.NOMINATED).stream()
                .collect(Collectors.toMap(Nominee::memberId, Function.identity()));
        Map<UUID, LocalDate> refused = nominees.findByMemberIdInAndStanding(ids, Standing.REFUSED).stream()
                .filter(nominee -> nominee.provinceCode().equals(province.code()))
                .collect(Collectors.toMap(Nominee::memberId, Nominee::standingOn, (a, b) -> a.isAfter(b) ? a : b));
        Map<String, TwoScripts> names = territories.names();
        Eligibility.Limits limits = eligibility.limitsOn(legalDay.today());
        return found.stream()
                .map(member ->
                        candidate(member, province, standing.get(member.id()), refused.get(member.id()), names, limits))
                .filter(candidate -> !anybody || candidate.possible())
                .sorted(Comparator.comparing(candidate -> anybody && !candidate.meetsAll()))
                .limit(SHOWN)
                .toList();
    }

    private Candidate candidate(
            MemberSummary member,
            ProvinceName province,
            @Nullable Nominee standing,
            @Nullable LocalDate refusedOn,
            Map<String, TwoScripts> names,
            Eligibility.Limits limits) {
        boolean here = standing != null && standing.provinceCode().equals(province.code());
        TwoScripts elsewhere = standing == null || here ? null : names.get(standing.provinceCode());
        List<RequirementCheck> checks = Eligibility.of(member, province, null, elsewhere, limits, legalDay.today());
        boolean possible = !here
                && checks.stream()
                        .allMatch(check ->
                                check.satisfied() || check.requirement().canWait());
        return new Candidate(member.id(), member.number(), member.name(), checks, here, possible, refusedOn);
    }
}
