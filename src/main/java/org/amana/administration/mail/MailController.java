package org.amana.administration.mail;

import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators see of mail and short messages: whether they are set up, how many wait, which were given up. */
@Controller
@RequestMapping("/admin/mail")
class MailController {

    private final MailOverview overview;

    MailController(MailOverview overview) {
        this.overview = overview;
    }

    @GetMapping
    ModelAndView mail(Viewer viewer) {
        return new ModelAndView("administration/mail", "mail", overview.of(viewer));
    }

    @PostMapping("/test")
    String test(Viewer viewer, RedirectAttributes redirect) {
        Flash.done(redirect, "administration.mail.tested", overview.writeTo(viewer));
        return "redirect:/admin/mail";
    }
}
