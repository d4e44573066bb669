package org.amana.membership.person;

import jakarta.validation.Valid;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which a member's status is changed. */
@Controller
class StatusController {

    private final ChangeStatus change;
    private final Formats formats;
    private final LegalDay legalDay;

    StatusController(ChangeStatus change, Formats formats, LegalDay legalDay) {
        this.change = change;
        this.formats = formats;
        this.legalDay = legalDay;
    }

    @GetMapping("/members/{member}/status")
    ModelAndView form(Viewer viewer, @PathVariable("member") UUID member) {
        StatusForm form = new StatusForm();
        form.version = change.open(viewer, member).version();
        form.onDay = legalDay.today();
        return page(viewer, member, form);
    }

    @PostMapping("/members/{member}/status")
    ModelAndView change(
            Viewer viewer,
            @PathVariable("member") UUID member,
            @Valid @ModelAttribute("statusChange") StatusForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    change.change(viewer, member, form);
                    Flash.done(redirect, "member.statusChanged", java.util.Objects.requireNonNull(form.status));
                    return "redirect:/members/" + member;
                },
                () -> page(
                        viewer,
                        member,
                        Stale.again(
                                errors,
                                form,
                                () -> form.version = change.open(viewer, member).version())));
    }

    private ModelAndView page(Viewer viewer, UUID member, StatusForm form) {
        ChangeStatus.Open open = change.open(viewer, member);
        ModelAndView page = Form.page("membership/status", "statusChange", form);
        page.addObject("member", open.member());
        page.addObject("since", open.since());
        page.addObject("choices", formats.options(open.choices()));
        page.addObject("signs", viewer.signatory());
        return page;
    }
}
