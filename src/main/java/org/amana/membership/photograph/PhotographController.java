package org.amana.membership.photograph;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's photograph, given and taken away. */
@Controller
class PhotographController {

    private final ChangePhotograph change;
    private final Settings settings;

    PhotographController(ChangePhotograph change, Settings settings) {
        this.change = change;
        this.settings = settings;
    }

    @GetMapping("/members/{member}/photograph")
    ModelAndView form(Viewer viewer, @PathVariable("member") UUID member) {
        return page(viewer, member, new PhotographForm());
    }

    @PostMapping("/members/{member}/photograph")
    ModelAndView keep(
            Viewer viewer,
            @PathVariable("member") UUID member,
            @ModelAttribute("portrait") PhotographForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    change.keep(viewer, member, form.photograph);
                    Flash.done(redirect, "photograph.kept");
                    return "redirect:/members/" + member;
                },
                () -> page(viewer, member, form));
    }

    @PostMapping("/members/{member}/photograph/remove")
    String remove(Viewer viewer, @PathVariable("member") UUID member, RedirectAttributes redirect) {
        change.remove(viewer, member);
        Flash.done(redirect, "photograph.removed");
        return "redirect:/members/" + member;
    }

    private ModelAndView page(Viewer viewer, UUID member, PhotographForm form) {
        ChangePhotograph.Open open = change.open(viewer, member);
        return Form.page("membership/photograph/form", "portrait", form)
                .addObject("member", open.member())
                .addObject("picture", open.picture())
                .addObject("notice", DataProtectionNotice.of(settings));
    }
}
