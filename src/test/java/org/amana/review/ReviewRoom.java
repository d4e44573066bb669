package org.amana.review;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A secretary's dossier and the leadership that reviews it. */
@AmanaTest
abstract class ReviewRoom {

    @Autowired
    Dossiers dossiers;

    @Autowired
    SubmitDossier submitDossier;

    @Autowired
    Decisions decisions;

    @Autowired
    StandInSubject subject;

    @Autowired
    People people;

    @BeforeEach
    void startOver() {
        subject.startOver();
    }

    Dossier begun() {
        return begun(People.REGION);
    }

    Dossier begun(String region) {
        Viewer secretary = people.secretary(region);
        return people.as(
                secretary,
                () -> dossiers.begin(DossierKind.SECRETARIAT, subject.subject(), null, region, null, secretary));
    }

    Dossier submitted() {
        return submit(begun().id());
    }

    Dossier submit(UUID id) {
        Viewer secretary = people.secretary(dossiers.dossier(id).regionCode());
        return people.as(secretary, () -> submitDossier.submit(secretary, id, now(id).version()));
    }

    void remark(UUID id) {
        Viewer leader = people.leader();
        people.as(leader, () -> decisions.remark(leader, id, null, "المرجو مراجعة التمثيلية"));
    }

    Dossier returned(UUID id) {
        remark(id);
        Viewer leader = people.leader();
        people.as(leader, () -> decisions.returnForCorrection(leader, id, now(id).version()));
        return now(id);
    }

    void approve(Viewer by, UUID id) {
        people.as(by, () -> decisions.approve(by, id, now(id).version(), new Approval(null, null)));
    }

    Dossier now(UUID id) {
        return dossiers.dossier(id);
    }
}
