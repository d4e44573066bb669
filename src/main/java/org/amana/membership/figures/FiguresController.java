package org.amana.membership.figures;

import java.time.Instant;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.territory.Province;
import org.amana.territory.Region;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The statistics of the members. */
@Controller
class FiguresController {

    private final Figures figures;
    private final CountFigures counting;
    private final Territories territories;

    FiguresController(Figures figures, CountFigures counting, Territories territories) {
        this.figures = figures;
        this.counting = counting;
        this.territories = territories;
    }

    @GetMapping("/statistics")
    String statistics(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String province,
            Model model) {
        Place place = figures.place(viewer, region, province);
        Instant counted = counting.fresh().orElse(null);
        model.addAttribute("place", place);
        model.addAttribute("counted", counted);
        model.addAttribute("figures", figures.of(place));
        model.addAttribute("regions", viewer.leadership() ? territories.regions() : List.<Region>of());
        model.addAttribute(
                "provinces",
                place.region() == null || !viewer.seesRegion(place.region())
                        ? List.<Province>of()
                        : territories.provincesOf(place.region()));
        return "membership/figures/statistics";
    }
}
