package org.amana.membership.copy;

import java.util.Locale;
import org.amana.access.Viewer;
import org.amana.web.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The member takes away everything that is held about them. */
@Controller
@RequestMapping("/me/download")
class CopyController {

    private final OwnCopy copy;

    CopyController(OwnCopy copy) {
        this.copy = copy;
    }

    @GetMapping
    ModelAndView whatIsInIt(Viewer viewer) {
        return new ModelAndView("membership/self/download", "member", copy.whose(viewer));
    }

    @PostMapping
    ResponseEntity<byte[]> take(Viewer viewer, Locale language) {
        byte[] zip = copy.take(viewer, language);
        return Download.saved(
                zip,
                MediaType.parseMediaType("application/zip"),
                "amana-" + copy.whose(viewer).number() + ".zip");
    }
}
