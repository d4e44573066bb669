package org.amana.home;

import org.amana.access.Viewer;
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

    @GetMapping("/home")
    ModelAndView home(Viewer viewer) {
        return new ModelAndView("home/home", "home", homes.of(viewer));
    }
}
