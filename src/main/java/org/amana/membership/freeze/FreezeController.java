package org.amana.membership.freeze;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
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

/** The forms by which a membership is frozen, and the freeze lifted. */
@Controller
class FreezeController {

    private final FreezeMember freeze;
    private final Formats formats;

    FreezeController(FreezeMember freeze, Formats formats) {
        this.freeze = freeze;
        this.formats = formats;
    }

    @GetMapping("/members/{member}/freeze")
    ModelAndView form(Viewer viewer, @PathVariable("member") UUID member) {
        FreezeForm form = new FreezeForm();
        FreezeMember.Open open = freeze.open(viewer, member);
        form.version = open.version();
        form.committee = open.committees().get(0);
        return page(viewer, member, form);
    }

    @PostMapping("/members/{member}/freeze")
    ModelAndView freeze(
            Viewer viewer,
            @PathVariable("member") UUID member,
            @Valid @ModelAttribute("freezing") FreezeForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    freeze.freeze(viewer, member, form);
                    Flash.done(redirect, "freeze.done", Objects.requireNonNull(form.endsOn));
                    return "redirect:/members/" + member;
                },
                () -> page(viewer, member, form));
    }

    private ModelAndView page(Viewer viewer, UUID member, FreezeForm form) {
        FreezeMember.Open open = freeze.open(viewer, member);
        return Form.page("membership/freeze/form", "freezing", form)
                .addObject("member", open.member())
                .addObject("latest", open.latest())
                .addObject("committees", formats.options(open.committees()));
    }

    @GetMapping("/members/{member}/freeze/lift")
    ModelAndView lifting(Viewer viewer, @PathVariable("member") UUID member) {
        freeze.requireFrozen(viewer, member);
        return liftPage(viewer, member, new LiftForm());
    }

    @PostMapping("/members/{member}/freeze/lift")
    ModelAndView lift(
            Viewer viewer,
            @PathVariable("member") UUID member,
            @Valid @ModelAttribute("lifting") LiftForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    freeze.lift(viewer, member, Objects.requireNonNull(form.reason));
                    Flash.done(redirect, "freeze.lifted");
                    return "redirect:/members/" + member;
                },
                () -> liftPage(viewer, member, form));
    }

    private ModelAndView liftPage(Viewer viewer, UUID member, LiftForm form) {
        return Form.page("membership/freeze/lift", "lifting", form)
                .addObject("member", freeze.open(viewer, member).member());
    }
}
