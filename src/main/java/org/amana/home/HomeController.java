package org.amana.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in. */
@Controller
class HomeController {

    @GetMapping("/home")
    String home() {
        return "home/home";
    }
}
