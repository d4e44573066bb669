package org.amana.nomination.nominee;

import java.util.List;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.nomination.province.ProvinceName;
import org.amana.structure.acceptance.Acceptance;
import org.amana.structure.acceptance.AcceptanceSubject;
import org.amana.structure.acceptance.InvitationText;
import org.amana.territory.Territories;
import org.springframework.stereotype.Component;

/** What a nominee answers, in the application or at a one-time link (N3, B4). */
@Component
public class NomineeAcceptance implements AcceptanceSubject {

    public static final String KIND = "NOMINEE";

    private final NomineeRepository nominees;
    private final Departures departures;
    private final Territories territories;
    private final LegalDay legalDay;

    NomineeAcceptance(NomineeRepository nominees, Departures departures, Territories territories, LegalDay legalDay) {
        this.nominees = nominees;
        this.departures = departures;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void accepted(UUID subjectId, Acceptance acceptance) {
        departures.held(proposalOf(subjectId));
        standing(subjectId).accept(acceptance);
    }

    @Override
    public void declined(UUID subjectId) {
        departures.depart(proposalOf(subjectId), subjectId, Standing.WITHDRAWN, legalDay.today(), null);
    }

    @Override
    public InvitationText describe(UUID subjectId) {
        ProvinceName province =
                ProvinceName.of(territories.province(standing(subjectId).provinceCode()));
        return new InvitationText("nomination.invitation", List.of(province.full()));
    }

    private UUID proposalOf(UUID nomineeId) {
        return nominees.proposalOf(nomineeId).orElseThrow(() -> new NotFound("nominee", nomineeId));
    }

    private Nominee standing(UUID nomineeId) {
        return nominees.findById(nomineeId)
                .filter(Nominee::nominated)
                .orElseThrow(() -> new NotFound("nominee", nomineeId));
    }
}
