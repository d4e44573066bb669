package org.amana.home.timeline;

import org.amana.access.Viewer;
import org.amana.timeline.TimelineKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The timeline of a region. */
@Controller
class TimelineController {

    private final Timelines timelines;

    TimelineController(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/regions/{region}/timeline")
    ModelAndView timeline(
            Viewer viewer,
            @PathVariable String region,
            TimelineFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        return new ModelAndView("home/timeline", "page", timelines.page(viewer, region, filter, after, before))
                .addObject("kinds", TimelineKind.values());
    }
}
