package org.amana.home.region;

import org.amana.access.Viewer;
import org.amana.web.kept.KeptPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The regions and their provinces. */
@Controller
class RegionsController {

    private final RegionPages regions;
    private final ProvincePages provinces;

    RegionsController(RegionPages regions, ProvincePages provinces) {
        this.regions = regions;
        this.provinces = provinces;
    }

    @KeptPage
    @GetMapping("/regions")
    ModelAndView list(@RequestParam(defaultValue = "false") boolean covered, Viewer viewer) {
        RegionList all = regions.list(viewer);
        return new ModelAndView("home/regions", "list", covered ? all.withSecretariat() : all);
    }

    @KeptPage
    @GetMapping("/regions/{region}")
    ModelAndView region(@PathVariable String region, Viewer viewer) {
        return new ModelAndView("home/region", "page", regions.page(viewer, region));
    }

    @KeptPage
    @GetMapping("/regions/{region}/provinces/{province}")
    ModelAndView province(@PathVariable String region, @PathVariable String province, Viewer viewer) {
        return new ModelAndView("home/province", "page", provinces.page(viewer, region, province));
    }
}
