package org.amana.administration.mishap;

import org.amana.access.Viewer;
import org.amana.web.Mishaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Help begins with the reference on someone's error page, and needs no member's data (A7). */
@Controller
class MishapController {

    private final Mishaps mishaps;

    MishapController(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    @GetMapping("/admin/errors")
    ModelAndView find(Viewer viewer, @RequestParam(defaultValue = "") String reference) {
        Viewer.require(viewer.administrator(), "errors", "list");
        return new ModelAndView("administration/errors", "found", mishaps.find(reference))
                .addObject("reference", reference);
    }
}
