package org.amana.access.signin;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Offers to send again what was typed before the session was lost. */
@Controller
class ResumeController {

    private final FormOwner owners;

    ResumeController(FormOwner owners) {
        this.owners = owners;
    }

    @GetMapping("/resume")
    String resume(Viewer viewer, HttpSession session, Model model) {
        UUID account = viewer.accountId();
        if (account == null) {
            throw new NotFound("form", "of nobody");
        }
        return ParkedForm.waitingIn(session)
                .filter(form -> form.owner().equals(owners.of(account)))
                .map(form -> {
                    model.addAttribute("parked", form);
                    return "access/resume";
                })
                .orElse("redirect:/home");
    }

    @PostMapping("/resume/discard")
    String discard(HttpSession session) {
        ParkedForm.forget(session);
        return "redirect:/home";
    }
}
