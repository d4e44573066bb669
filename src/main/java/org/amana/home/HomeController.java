package org.amana.home;

import org.amana.access.Viewer;
import org.amana.web.kept.KeptPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after signing in. */
@Controller
class HomeController {

    private final Homes homes;

    HomeController(Homes homes) {
        this.homes = homes;
    }

    /** Who is a member and nothing else begins in their own space (M7). */
    @KeptPage
    @GetMapping("/home")
    ModelAndView home(Viewer viewer) {
        if (viewer.member() && viewer.grants().isEmpty()) {
            return new ModelAndView("redirect:/me");
        }
        return new ModelAndView("home/home", "home", homes.of(viewer));
    }
}
