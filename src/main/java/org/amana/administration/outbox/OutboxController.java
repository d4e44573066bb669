package org.amana.administration.outbox;

import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators see of what leaves: by which means, how much waits, what was given up. */
@Controller
@RequestMapping("/admin/outbox")
class OutboxController {

    private final OutboxOverview overview;

    OutboxController(OutboxOverview overview) {
        this.overview = overview;
    }

    @GetMapping
    ModelAndView outbox(Viewer viewer) {
        return new ModelAndView("administration/outbox", "outbox", overview.of(viewer));
    }

    @PostMapping("/test")
    String test(Viewer viewer, RedirectAttributes redirect) {
        Flash.done(redirect, "administration.outbox.tested", overview.writeTo(viewer));
        return "redirect:/admin/outbox";
    }
}
