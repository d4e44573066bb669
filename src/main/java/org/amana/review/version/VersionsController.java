package org.amana.review.version;

import java.util.List;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a region has submitted through time; the two versions that stand side by side are named in the address. */
@Controller
@RequestMapping("/regions/{region}/versions")
class VersionsController {

    private final VersionsPage page;
    private final VersionsPaper paper;

    VersionsController(VersionsPage page, VersionsPaper paper) {
        this.page = page;
        this.paper = paper;
    }

    @GetMapping
    ModelAndView index(Viewer viewer, @PathVariable String region) {
        return new ModelAndView("review/series").addObject("view", page.index(viewer, region));
    }

    @GetMapping("/{series}")
    ModelAndView versions(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String series,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String now) {
        return new ModelAndView("review/versions")
                .addObject("view", page.of(viewer, region, called(series), before, now));
    }

    /** @param lang {@code ar} or {@code fr} */
    @GetMapping("/{series}/comparison.pdf")
    ResponseEntity<byte[]> paper(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String series,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String now,
            @RequestParam(defaultValue = "ar") String lang) {
        if (!List.of("ar", "fr").contains(lang)) {
            throw new NotFound("paper", lang);
        }
        Series followed = called(series);
        return paper.of(viewer, region, followed, before, now, lang)
                .download("versions-" + region + "-" + followed.key() + "-" + lang);
    }

    private static Series called(String key) {
        return Series.called(key).orElseThrow(() -> new NotFound("series", key));
    }
}
