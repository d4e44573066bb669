package org.amana.home;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.home.administration.AdministrationHomes;
import org.amana.home.leadership.LeadershipHomes;
import org.amana.home.region.ProvincePages;
import org.amana.home.secretary.SecretaryHomes;
import org.amana.kernel.TwoScripts;
import org.amana.membership.CorrectionsWaiting;
import org.amana.membership.OpenApplications;
import org.amana.membership.OpenImports;
import org.amana.membership.Transfers;
import org.amana.notice.NoticeBoard;
import org.amana.structure.acceptance.Invitations;
import org.amana.structure.appeal.ArbitratorAppeals;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Someone's first page, put together from their roles. */
@Service
@Transactional(readOnly = true)
class Homes {

    private final LeadershipHomes leadership;
    private final SecretaryHomes secretaries;
    private final ProvincePages provinces;
    private final AdministrationHomes administration;
    private final Invitations invitations;
    private final Transfers transfers;
    private final Territories territories;
    private final NoticeBoard notices;
    private final OpenImports imports;
    private final OpenApplications applications;
    private final CorrectionsWaiting corrections;
    private final ArbitratorAppeals appeals;

    Homes(
            LeadershipHomes leadership,
            SecretaryHomes secretaries,
            ProvincePages provinces,
            AdministrationHomes administration,
            Invitations invitations,
            Transfers transfers,
            Territories territories,
            NoticeBoard notices,
            OpenImports imports,
            OpenApplications applications,
            CorrectionsWaiting corrections,
            ArbitratorAppeals appeals) {
        this.leadership = leadership;
        this.secretaries = secretaries;
        this.provinces = provinces;
        this.administration = administration;
        this.invitations = invitations;
        this.transfers = transfers;
        this.territories = territories;
        this.notices = notices;
        this.imports = imports;
        this.applications = applications;
        this.corrections = corrections;
        this.appeals = appeals;
    }

    public Home of(Viewer viewer) {
        UUID member = viewer.memberId();
        return new Home(
                viewer.leadership() ? leadership.home(viewer) : null,
                viewer.regionsPrepared().stream()
                        .map(region -> secretaries.home(viewer, region))
                        .toList(),
                viewer.provincesAsSecretary().stream()
                        .map(province -> provinces.home(viewer, province))
                        .toList(),
                viewer.administrator() ? administration.home(viewer) : null,
                member == null ? List.of() : invitations.pendingFor(member),
                transfers.waiting(viewer),
                applications.waiting(viewer),
                corrections.waiting(viewer),
                roles(viewer.grants()),
                viewer.has(Role.ARBITRATOR) ? appeals.waiting(viewer) : null,
                notices.atHome(viewer),
                imports.open(viewer));
    }

    private List<HeldRole> roles(List<Grant> grants) {
        Map<String, TwoScripts> names =
                grants.stream().allMatch(grant -> grant.regionCode() == null) ? Map.of() : territories.names();
        return grants.stream()
                .map(grant -> new HeldRole(grant.role(), grant.signatory(), territory(grant, names)))
                .toList();
    }

    private static @Nullable TwoScripts territory(Grant grant, Map<String, TwoScripts> names) {
        String code = grant.provinceCode() == null ? grant.regionCode() : grant.provinceCode();
        return code == null ? null : names.get(code);
    }
}
