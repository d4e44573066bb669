package org.amana.structure.body.page;

import org.amana.review.SubmitDossier;
import org.amana.structure.BodyKind;
import org.amana.structure.body.forming.Composition;
import org.amana.structure.body.forming.Extending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The arbitration and ethics committee of a region (B3). */
@Controller
@RequestMapping("/regions/{region}/committee")
class CommitteeController extends BodyController {

    CommitteeController(
            BodyReading reading, Composition composition, SubmitDossier submitDossier, Extending extending) {
        super(BodyKind.COMMITTEE, reading, composition, submitDossier, extending);
    }
}
