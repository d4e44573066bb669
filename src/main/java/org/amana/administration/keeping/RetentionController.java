package org.amana.administration.keeping;

import org.amana.access.Viewer;
import org.amana.keeping.Keeping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The periods as administrators keep an eye on them. */
@Controller
class RetentionController {

    private final Keeping keeping;

    RetentionController(Keeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/admin/retention")
    ModelAndView retention(Viewer viewer) {
        Viewer.require(viewer.administrator(), "retention", "overview");
        return new ModelAndView("administration/retention", "waiting", keeping.waiting())
                .addObject("runs", keeping.runs());
    }
}
