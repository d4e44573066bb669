package org.amana.membership.joining;

import jakarta.validation.Valid;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member appeals against a refusal of their own application (M5). */
@Controller
class OwnApplicationsController {

    private final MembersApplications applications;

    OwnApplicationsController(MembersApplications applications) {
        this.applications = applications;
    }

    @GetMapping("/me/applications/{application}/appeal")
    ModelAndView appealing(Viewer viewer, @PathVariable("application") UUID application) {
        return page(viewer, application, new AppealForm());
    }

    @PostMapping("/me/applications/{application}/appeal")
    ModelAndView appeal(
            Viewer viewer,
            @PathVariable("application") UUID application,
            @Valid @ModelAttribute("joining") AppealForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        applications.mine(viewer, application);
        return form.handOn(
                errors,
                text -> applications.appeal(viewer, application, text),
                "/me",
                redirect,
                () -> page(viewer, application, form));
    }

    private ModelAndView page(Viewer viewer, UUID application, AppealForm form) {
        return Form.page("membership/joining/own-appeal", "joining", form)
                .addObject("mine", applications.mine(viewer, application));
    }
}
