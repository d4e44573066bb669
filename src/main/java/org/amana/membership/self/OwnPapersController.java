package org.amana.membership.self;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The member's papers, and who saw the record. */
@Controller
@RequestMapping("/me")
class OwnPapersController {

    private final OwnPapers papers;
    private final WhoSaw whoSaw;

    OwnPapersController(OwnPapers papers, WhoSaw whoSaw) {
        this.papers = papers;
        this.whoSaw = whoSaw;
    }

    @GetMapping("/documents")
    ModelAndView documents(Viewer viewer) {
        return new ModelAndView("membership/self/documents", "papers", papers.of(viewer));
    }

    @GetMapping("/documents/{attachment}")
    ResponseEntity<Resource> document(Viewer viewer, @PathVariable("attachment") UUID attachment) {
        return papers.open(viewer, attachment).asDownload();
    }

    /**
     * @param after number of the fact that the page begins after
     * @param before number of the fact that the page ends before
     */
    @GetMapping("/seen")
    ModelAndView seen(
            Viewer viewer,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable Long after,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable Long before) {
        return new ModelAndView("membership/self/seen", "seen", whoSaw.page(viewer, after, before))
                .addObject("exports", after == null && before == null ? whoSaw.exports(viewer) : List.of());
    }
}
