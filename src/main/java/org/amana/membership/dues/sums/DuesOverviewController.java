package org.amana.membership.dues.sums;

import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dues of the viewer's territories. */
@Controller
class DuesOverviewController {

    private final ReadDuesSums sums;

    DuesOverviewController(ReadDuesSums sums) {
        this.sums = sums;
    }

    @GetMapping("/dues")
    String overview(Viewer viewer, @RequestParam(required = false) @Nullable String region, Model model) {
        String asked = region == null || region.isBlank() ? null : region;
        model.addAttribute("overview", sums.overview(viewer, asked));
        return "membership/dues/overview";
    }
}
