package org.amana.structure.secretary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Account;
import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSearch;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.structure.Candidate;
import org.amana.structure.mandate.AppointmentRules;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of secretaries show, to whom (A3, B1). */
@Service
@Transactional(readOnly = true)
class SecretaryPages {

    private static final int FOUND = 8;

    private final Mandates mandates;
    private final Members members;
    private final Accounts accounts;
    private final Territories territories;
    private final LegalDay legalDay;

    SecretaryPages(Mandates mandates, Members members, Accounts accounts, Territories territories, LegalDay legalDay) {
        this.mandates = mandates;
        this.members = members;
        this.accounts = accounts;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /**
     * The post of a region, or of a province of it.
     *
     * @throws NotFound unless the viewer sees the region, or is the province's secretary
     */
    SecretaryPage page(Viewer viewer, String region, @Nullable String province) {
        Viewer.require(
                viewer.seesRegion(region) || (province != null && viewer.seesMembersOf(region, province)),
                "region",
                region);
        List<Mandate> all = mandates.succession(region, province);
        Map<UUID, MemberSummary> people =
                members.summaries(all.stream().map(Mandate::memberId).toList());
        List<Holder> holders =
                all.stream().map(mandate -> holder(mandate, people)).toList();
        Holder inOffice = holders.stream()
                .filter(holder -> holder.mandate().inOfficeOn(legalDay.today()))
                .findFirst()
                .orElse(null);
        return new SecretaryPage(
                region,
                territories.region(region).name(),
                province,
                province == null ? null : provinceName(region, province),
                inOffice,
                holders.stream().filter(holder -> holder != inOffice).toList(),
                viewer.signatory(),
                viewer.signatory()
                        && inOffice != null
                        && inOffice.mandate().extensibleOn(legalDay.today())
                        && !viewer.isSelf(inOffice.mandate().memberId()),
                viewer.exportsMembersOf(region, province),
                inOffice != null
                        && accounts.account(inOffice.mandate().accountId()).state() == AccountState.INVITED);
    }

    private TwoScripts provinceName(String region, String province) {
        return Optional.of(territories.province(province))
                .filter(found -> found.regionCode().equals(region))
                .orElseThrow(() -> new NotFound("province", province))
                .name();
    }

    private Holder holder(Mandate mandate, Map<UUID, MemberSummary> people) {
        MemberSummary member = people.get(mandate.memberId());
        boolean lapsed = mandate.endedOn() == null && !mandate.inOfficeOn(legalDay.today());
        return new Holder(
                mandate, member == null ? null : member.name(), member == null ? null : member.number(), lapsed);
    }

    /** The same, for who appoints. */
    SecretaryPage pageToAppoint(Viewer viewer, String region, @Nullable String province) {
        Viewer.require(viewer.signatory(), "region", region);
        return page(viewer, region, province);
    }

    /** Members of the territory who are found, with what stands for and against each. */
    List<Candidate> find(Viewer viewer, String region, @Nullable String province, String text) {
        Viewer.require(viewer.signatory(), "region", region);
        Map<String, TwoScripts> names = territories.names();
        return members.find(viewer, new MemberSearch(text, region, province, false), FOUND).stream()
                .map(member -> candidate(member, region, province, names))
                .toList();
    }

    /** One who was chosen, again with what stands for and against. */
    Candidate candidate(Viewer viewer, String region, @Nullable String province, UUID memberId) {
        Viewer.require(viewer.signatory(), "region", region);
        return candidate(members.summary(memberId), region, province, territories.names());
    }

    private static Candidate candidate(
            MemberSummary member, String region, @Nullable String province, Map<String, TwoScripts> names) {
        TwoScripts where =
                names.getOrDefault(member.provinceCode(), new TwoScripts(member.provinceCode(), member.provinceCode()));
        return new Candidate(member, AppointmentRules.eligibility(member, region, province, where));
    }

    /** The address that someone signs in with, null where they have no account yet. */
    @Nullable
    String loginOf(UUID memberId) {
        return accounts.ofMember(memberId).map(Account::login).orElse(null);
    }

    /** A mandate, for who ends it. */
    SecretaryPage pageOf(Viewer viewer, UUID mandateId) {
        Viewer.require(viewer.signatory(), "mandate", mandateId);
        Mandate mandate = mandates.mandate(viewer, mandateId);
        return page(viewer, mandate.regionCode(), mandate.provinceCode());
    }
}
