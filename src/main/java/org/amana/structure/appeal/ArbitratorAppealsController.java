package org.amana.structure.appeal;

import java.util.UUID;
import org.amana.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The appeals that wait for an arbitrator's committee. */
@Controller
class ArbitratorAppealsController {

    private final ArbitratorAppeals appeals;

    ArbitratorAppealsController(ArbitratorAppeals appeals) {
        this.appeals = appeals;
    }

    @GetMapping("/appeals")
    ModelAndView all(Viewer viewer) {
        return new ModelAndView("structure/arbitrator", "appeals", appeals.waiting(viewer));
    }

    @GetMapping("/appeals/{application}")
    ModelAndView one(Viewer viewer, @PathVariable("application") UUID application) {
        return new ModelAndView("structure/appeal", "appeal", appeals.read(viewer, application))
                .addObject("arbitrator", true);
    }
}
