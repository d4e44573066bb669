package org.amana.structure.body;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.acceptance.OneTimeInvitation;
import org.amana.structure.body.forming.SeatHolders;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** A secretary in office, and a committee with an accepted chair and an invited vice-chair. */
@Component
class StructureRoutes implements RouteVariables {

    private final Forming forming;
    private final SeatHolders holders;
    private final Appointed appointed;
    private final Mandates mandates;
    private final LegalDay legalDay;

    StructureRoutes(Forming forming, SeatHolders holders, Appointed appointed, Mandates mandates, LegalDay legalDay) {
        this.forming = forming;
        this.holders = holders;
        this.appointed = appointed;
        this.mandates = mandates;
        this.legalDay = legalDay;
    }

    @Override
    public Map<String, String> make(People people) {
        appointed.regionalSecretary();
        Viewer secretary = people.secretary();
        Body committee = forming.begin(secretary, BodyKind.COMMITTEE);
        Seat chair = forming.seat(committee, Post.CHAIR);
        forming.choose(secretary, chair, appointed.member());
        MockMultipartFile scan = new MockMultipartFile(
                "file", "scan.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        people.as(
                secretary,
                () -> holders.recordAcceptance(
                        secretary,
                        People.REGION,
                        chair.id(),
                        forming.now(chair).version(),
                        AcceptanceMeans.LETTER,
                        legalDay.today(),
                        scan));
        forming.elected(secretary, committee);
        forming.elected(secretary, forming.begin(secretary, BodyKind.SECRETARIAT));
        Seat vice = forming.seat(committee, Post.VICE_CHAIR);
        forming.choose(secretary, vice, appointed.member());
        OneTimeInvitation link = people.as(secretary, () -> holders.invite(secretary, People.REGION, vice.id()));
        return Map.of(
                "seat",
                chair.id().toString(),
                "mandate",
                mandates.regionalSecretary(People.REGION).orElseThrow().id().toString(),
                "secret",
                link.path().substring("/invitations/".length()));
    }
}
