package org.amana.structure.body.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.amana.setting.Settings;
import org.amana.setting.SettingsOfDay;
import org.amana.structure.BodyKind;
import org.amana.structure.Requirement;
import org.amana.structure.body.Body;
import org.amana.structure.body.BodyTemplate;
import org.amana.structure.body.Choosing;
import org.amana.structure.body.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Everything that stands between a body and its submission (B2 to B5), and later its approval. */
@Component
public class Completeness {

    private final TakingOver takingOver;
    private final Dossiers dossiers;
    private final Settings settings;
    private final LegalDay legalDay;

    Completeness(TakingOver takingOver, Dossiers dossiers, Settings settings, LegalDay legalDay) {
        this.takingOver = takingOver;
        this.dossiers = dossiers;
        this.settings = settings;
        this.legalDay = legalDay;
    }

    /** An amendment is complete as a first formation is (B7), and changes something. */
    public List<Missing> missing(
            Body body, Dossier dossier, List<Seat> seats, Map<UUID, MemberSummary> members, Choosing.Facts facts) {
        SettingsOfDay rules = settings.on(legalDay.today());
        Amended amended = takingOver.amended(body).orElse(null);
        List<Missing> missing = new ArrayList<>();
        if (amended != null && amended.unchangedBy(seats)) {
            missing.add(new Missing("B7.nothingChanged", List.of(), body.path() + "#seats"));
        }
        BodyTemplate.Size size = BodyTemplate.Size.of(body.kind(), rules);
        if (seats.size() < size.least() || seats.size() > size.most()) {
            missing.add(new Missing(
                    body.kind() == BodyKind.SECRETARIAT ? "B2.size" : "B3.size",
                    List.of(size.least(), size.most(), seats.size()),
                    body.path() + "#seats"));
        }
        if (body.kind() == BodyKind.COMMITTEE && seats.size() % 2 == 0) {
            missing.add(new Missing("B3.odd", List.of(seats.size()), body.path() + "#seats"));
        }
        for (Seat seat : seats) {
            missing.addAll(missing(seat, members, facts));
        }
        Shares shares = Shares.of(seats.size(), members.values(), rules);
        if (!shares.reached() && body.justification() == null) {
            missing.add(new Missing(
                    "B5.justify",
                    List.of(shares.women(), shares.womenWanted(), shares.young(), shares.youngWanted()),
                    body.path() + "#words"));
        }
        if (missing.isEmpty()
                && dossier.state() == DossierState.RETURNED
                && body.answer() == null
                && saysTheSame(body, dossier, seats, amended, members, rules)) {
            missing.add(new Missing("R1.answerNeeded", List.of(), body.path() + "#answer"));
        }
        return missing;
    }

    /** R1: what was returned comes back corrected, or with an answer to what was remarked. */
    private boolean saysTheSame(
            Body body,
            Dossier dossier,
            List<Seat> seats,
            @Nullable Amended amended,
            Map<UUID, MemberSummary> members,
            SettingsOfDay rules) {
        return dossiers.rounds(dossier.id()).stream()
                .filter(round -> round.number() == dossier.round())
                .anyMatch(round ->
                        BodySnapshot.same(round.snapshot(), BodySnapshot.of(body, seats, amended, members, rules)));
    }

    /** What is missing at one seat, today. */
    public List<Missing> missing(Seat seat, Map<UUID, MemberSummary> members, Choosing.Facts facts) {
        UUID holder = seat.memberId();
        if (holder == null) {
            return seat.byRight()
                    ? List.of(new Missing("B2.noSecretary", List.of(), "/regions/" + seat.regionCode() + "/secretary"))
                    : List.of(new Missing("B4.empty", List.of(seat.post()), seat.path()));
        }
        MemberSummary member = members.get(holder);
        if (member == null) {
            return List.of(new Missing("B4.gone", List.of(seat.post()), seat.path()));
        }
        List<Missing> missing = new ArrayList<>(unmet(seat, members, facts));
        if (!seat.settled()) {
            missing.add(new Missing("B4.notAccepted", List.of(seat.post(), member.name()), seat.path()));
        }
        return missing;
    }

    /** What whoever holds the seat does not meet, today. */
    public List<Missing> unmet(Seat seat, Map<UUID, MemberSummary> members, Choosing.Facts facts) {
        MemberSummary member = seat.empty() ? null : members.get(seat.memberId());
        if (member == null) {
            return List.of();
        }
        return facts.unmet(member, seat).stream()
                .map(unmet ->
                        new Missing("B4.heldAgainst", List.of(member.name(), seat.post(), reason(unmet)), seat.path()))
                .toList();
    }

    private static DefaultMessageSourceResolvable reason(Requirement unmet) {
        return new DefaultMessageSourceResolvable(new String[] {unmet.message()}, unmet.arguments());
    }
}
