package org.amana.review;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.file.Attachments;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.springframework.stereotype.Component;

/** A submitted dossier with a file. */
@Component
class ReviewRoutes implements RouteVariables {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Dossiers dossiers;
    private final SubmitDossier submitDossier;
    private final Attachments attachments;
    private final StandInSubject subject;

    ReviewRoutes(Dossiers dossiers, SubmitDossier submitDossier, Attachments attachments, StandInSubject subject) {
        this.dossiers = dossiers;
        this.submitDossier = submitDossier;
        this.attachments = attachments;
        this.subject = subject;
    }

    @Override
    public Map<String, String> make(People people) {
        subject.startOver();
        Viewer secretary = people.secretary();
        return people.as(secretary, () -> {
            UUID file = attachments.store(
                    "scan.pdf", new ByteArrayInputStream(PDF), PDF.length, People.REGION, null, secretary.accountId());
            subject.facts.add(Fact.attachment("dossierKind.SECRETARIAT", file));
            Dossier dossier =
                    dossiers.begin(DossierKind.SECRETARIAT, subject.subject(), null, People.REGION, null, secretary);
            submitDossier.submit(secretary, dossier.id(), dossier.version());
            Dossier another =
                    dossiers.begin(DossierKind.SECRETARIAT, subject.subject(), null, People.REGION, null, secretary);
            submitDossier.submit(secretary, another.id(), another.version());
            return Map.of("dossier", dossier.id().toString(), "file", file.toString(), "series", "secretariat");
        });
    }
}
