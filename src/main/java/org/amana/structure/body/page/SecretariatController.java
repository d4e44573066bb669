package org.amana.structure.body.page;

import org.amana.review.SubmitDossier;
import org.amana.structure.BodyKind;
import org.amana.structure.body.forming.Composition;
import org.amana.structure.body.forming.Extending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The provisional secretariat of a region (B2). */
@Controller
@RequestMapping("/regions/{region}/secretariat")
class SecretariatController extends BodyController {

    SecretariatController(
            BodyReading reading, Composition composition, SubmitDossier submitDossier, Extending extending) {
        super(BodyKind.SECRETARIAT, reading, composition, submitDossier, extending);
    }
}
