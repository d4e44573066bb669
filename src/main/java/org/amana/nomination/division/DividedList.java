package org.amana.nomination.division;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.nomination.decision.ProvinceDecisions;
import org.amana.nomination.province.Outcome;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.nomination.province.ProvinceProposalRepository;
import org.amana.review.Dossier;
import org.amana.review.DossierKind;
import org.amana.review.Dossiers;
import org.amana.territory.Territories;
import org.amana.territory.division.DivisionAct;
import org.amana.territory.division.DivisionPlan;
import org.amana.web.Languages;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A region's open list when its provinces change: first the new ones come, then the closed ones are settled (N1, T2). */
@Component
class DividedList {

    private final ProvinceProposalRepository proposals;
    private final MovedNominees moved;
    private final ProvinceDecisions decisions;
    private final Dossiers dossiers;
    private final Territories territories;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    DividedList(
            ProvinceProposalRepository proposals,
            MovedNominees moved,
            ProvinceDecisions decisions,
            Dossiers dossiers,
            Territories territories,
            MessageSource messages,
            JdbcClient jdbc) {
        this.proposals = proposals;
        this.moved = moved;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.territories = territories;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    void settle(UUID list, String region, DivisionAct act) {
        // Held in the order in which a submission holds them.
        dossiers.latestOf(proposals.keysOf(list)).values().stream()
                .map(Dossier::id)
                .sorted()
                .forEach(dossiers::hold);
        act.plan().openedProvinces().stream()
                .filter(province -> DivisionPlan.regionOf(province).equals(region))
                .forEach(province -> open(list, region, province, act));
        for (ProvinceProposal proposal : proposals.findByListIdOrderByProvinceCode(list)) {
            if (proposal.outcome() == null && act.plan().closedProvinces().contains(proposal.provinceCode())) {
                close(proposal, act);
            }
        }
    }

    private void open(UUID list, String region, String province, DivisionAct act) {
        Optional<ProvinceProposal> known = proposals.keyOf(list, province).flatMap(proposals::findById);
        if (known.isEmpty()) {
            ProvinceProposal proposal = proposals.save(new ProvinceProposal(list, region, province));
            dossiers.beginByItself(DossierKind.NOMINATION, proposal.id(), list, region, province, act.by());
        } else if (known.get().outcome() == Outcome.PROVINCE_CLOSED) {
            known.get().reopen();
        }
    }

    private void close(ProvinceProposal proposal, DivisionAct act) {
        Dossier dossier = dossiers.latestOf(proposal.id()).orElseThrow();
        dossiers.returnByItself(dossier.id(), words(proposal.provinceCode(), act), act.by());
        moved.from(proposal, heirs(proposal.provinceCode(), act), act);
        decisions.closeProvince(proposal.id());
    }

    private static Set<String> heirs(String province, DivisionAct act) {
        return act.plan().heirs().getOrDefault(province, Set.of());
    }

    /** In both languages of the party: a remark is read as it was written. */
    private String words(String province, DivisionAct act) {
        return List.of(Languages.ARABIC, Languages.FRENCH).stream()
                .map(language -> words(province, act, language))
                .collect(Collectors.joining("\n"));
    }

    private String words(String province, DivisionAct act, Locale language) {
        String heirs = heirs(province, act).stream()
                .map(code -> territories.province(code).name().in(language))
                .collect(Collectors.joining(language.getLanguage().equals("ar") ? "، " : ", "));
        return messages.getMessage(
                "T2.returned",
                new Object[] {
                    territories.province(province).name().in(language), act.day(), heirs, heirs.isEmpty() ? 0 : 1
                },
                language);
    }

    /** N2: a consultation held for the whole of a province was held for each of its parts. */
    void consultedForHeirs(String region, DivisionAct act) {
        act.plan().heirs().forEach((province, heirs) -> {
            if (DivisionPlan.regionOf(province).equals(region)) {
                jdbc.sql("""
                        insert into consultation_province (consultation_id, province_code)
                        select p.consultation_id, heir from consultation_province p
                        join consultation c on c.id = p.consultation_id and c.list_id is null
                        cross join unnest(cast(:heirs as text[])) heir
                        where p.province_code = :province and left(heir, 2) = c.region_code
                        on conflict do nothing
                        """)
                        .param("heirs", heirs.toArray(String[]::new))
                        .param("province", province)
                        .update();
            }
        });
    }
}
