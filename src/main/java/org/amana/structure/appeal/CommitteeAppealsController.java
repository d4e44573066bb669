package org.amana.structure.appeal;

import java.util.UUID;
import org.amana.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One appeal, for whoever sits in the committee. */
@Controller
class CommitteeAppealsController {

    private final CommitteeAppeals appeals;

    CommitteeAppealsController(CommitteeAppeals appeals) {
        this.appeals = appeals;
    }

    @GetMapping("/me/appeals/{application}")
    ModelAndView appeal(Viewer viewer, @PathVariable("application") UUID application) {
        return new ModelAndView("structure/appeal", "appeal", appeals.read(viewer, application));
    }
}
