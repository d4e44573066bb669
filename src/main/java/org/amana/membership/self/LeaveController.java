package org.amana.membership.self;

import jakarta.validation.Valid;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaving the party in two steps: what it means, and then that it is meant. */
@Controller
@RequestMapping("/me/leave")
class LeaveController {

    private final LeaveParty leave;

    LeaveController(LeaveParty leave) {
        this.leave = leave;
    }

    @GetMapping
    ModelAndView whatItMeans(Viewer viewer) {
        return new ModelAndView("membership/self/leave", "member", leave.leaving(viewer));
    }

    @GetMapping("/confirm")
    ModelAndView confirming(Viewer viewer) {
        return page(viewer, new LeaveForm());
    }

    @PostMapping
    ModelAndView leave(
            Viewer viewer,
            @Valid @ModelAttribute("leaving") LeaveForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    leave.leave(viewer, form.meant, form.reason);
                    Flash.done(redirect, "self.left");
                    return "redirect:/me";
                },
                () -> page(viewer, form));
    }

    private ModelAndView page(Viewer viewer, LeaveForm form) {
        ModelAndView page = Form.page("membership/self/leave-confirm", "leaving", form);
        page.addObject("member", leave.leaving(viewer));
        return page;
    }
}
