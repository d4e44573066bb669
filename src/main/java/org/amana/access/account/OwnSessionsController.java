package org.amana.access.account;

import jakarta.servlet.http.HttpServletRequest;
import org.amana.access.OwnSessions;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own open sessions: on which device, since when; ending the others, one or all. */
@Controller
@RequestMapping("/account/sessions")
class OwnSessionsController {

    private final OwnSessions sessions;

    OwnSessionsController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView open(Viewer viewer, HttpServletRequest request) {
        return new ModelAndView(
                "access/sessions",
                "sessions",
                sessions.of(viewer, request.getSession().getId()));
    }

    @PostMapping("/{session}/end")
    String end(Viewer viewer, @PathVariable String session, RedirectAttributes redirect) {
        sessions.end(viewer, session);
        Flash.done(redirect, "account.sessionEnded");
        return "redirect:/account/sessions";
    }
}
