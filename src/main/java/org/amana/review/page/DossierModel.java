package org.amana.review.page;

import java.util.Map;
import org.amana.review.Dossier;
import org.amana.review.OpenDossier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a dossier with its forms. */
@Component
class DossierModel {

    private final DossierPage page;

    DossierModel(DossierPage page) {
        this.page = page;
    }

    ModelAndView of(OpenDossier open, @Nullable Integer round) {
        Dossier dossier = open.dossier();
        ApprovalForm approval = new ApprovalForm();
        approval.setVersion(dossier.version());
        approval.setUntil(open.until());
        return new ModelAndView("review/dossier")
                .addAllObjects(Map.of(
                        "view", page.of(open, round), "approval", approval, "remark", new RemarkForm(), "refused", ""));
    }

    /** The page again, with the reasons for which one of its forms was refused. */
    ModelAndView refused(OpenDossier open, String form) {
        return of(open, null).addObject("refused", form);
    }
}
