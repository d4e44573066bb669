package org.amana.nomination.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.membership.MemberSummary;
import org.amana.nomination.consultation.HeldConsultation;
import org.amana.nomination.nominee.Eligibility;
import org.amana.nomination.nominee.Nominee;
import org.amana.nomination.nominee.NomineeState;
import org.amana.nomination.nominee.Standing;
import org.amana.nomination.province.Outcome;
import org.amana.nomination.province.ProvinceName;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.review.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What was read for all provinces of a list at once, and what it means for each.
 *
 * @param vacantPosts the open provinces without a secretary in office who is not only acting
 * @param open whether the list is open: in a closed one nothing comes back
 * @param path of the region's pages
 */
record ReadProvinces(
        Map<UUID, Dossier> dossiers,
        Map<UUID, List<Nominee>> nominees,
        Map<UUID, MemberSummary> members,
        Map<String, List<HeldConsultation>> consultations,
        Set<String> vacantPosts,
        boolean open,
        Eligibility.Limits limits,
        LocalDate today,
        String path) {

    ProvinceState province(ProvinceName province, @Nullable ProvinceProposal proposal) {
        Dossier dossier = proposal == null ? null : dossiers.get(proposal.id());
        boolean vacant = open
                && proposal != null
                && proposal.outcome() == Outcome.CONFIRMED
                && vacantPosts.contains(province.code());
        List<NomineeState> standing = new ArrayList<>();
        List<NomineeState> former = new ArrayList<>();
        List<Nominee> named = proposal == null ? List.of() : nominees.getOrDefault(proposal.id(), List.of());
        for (Nominee nominee : named) {
            MemberSummary member = members.get(nominee.memberId());
            if (member != null) {
                boolean counts = nominee.nominated() || nominee.standing() == Standing.CONFIRMED && !vacant;
                (counts ? standing : former)
                        .add(new NomineeState(
                                nominee, member, Eligibility.of(member, province, nominee, null, limits, today)));
            }
        }
        List<HeldConsultation> held = consultations.getOrDefault(province.code(), List.of());
        ProvinceState state = new ProvinceState(province, proposal, dossier, vacant, standing, former, held, List.of());
        return new ProvinceState(province, proposal, dossier, vacant, standing, former, held, missing(state));
    }

    private List<Missing> missing(ProvinceState state) {
        List<Missing> missing = new ArrayList<>();
        if (!state.editable() || state.decided()) {
            return missing;
        }
        ProvinceName province = state.province();
        String page = path + "/nominees/" + province.code();
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
                    path + "/consultations/new?province=" + province.code()));
        }
        return List.copyOf(missing);
    }
}
