package org.amana.home.chart;

import org.amana.access.Viewer;
import org.amana.web.kept.KeptPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The organisation charts. */
@Controller
class ChartController {

    private final CountryChart country;
    private final RegionChart regions;

    ChartController(CountryChart country, RegionChart regions) {
        this.country = country;
        this.regions = regions;
    }

    @KeptPage
    @GetMapping("/regions/chart")
    ModelAndView country(Viewer viewer) {
        return new ModelAndView("home/chart", "page", country.page(viewer));
    }

    @KeptPage
    @GetMapping("/regions/{region}/chart")
    ModelAndView region(@PathVariable String region, Viewer viewer) {
        return new ModelAndView("home/chart", "page", regions.page(viewer, region));
    }
}
