package org.amana.membership.self;

import org.amana.access.Viewer;
import org.amana.membership.Availability;
import org.amana.membership.Skill;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which members say what they can do. */
@Controller
@RequestMapping("/me/skills")
class SkillsController {

    private final Skills skills;
    private final OwnPages pages;
    private final Formats formats;

    SkillsController(Skills skills, OwnPages pages, Formats formats) {
        this.skills = skills;
        this.pages = pages;
        this.formats = formats;
    }

    @GetMapping
    ModelAndView form(Viewer viewer) {
        return page(viewer, skills.form(viewer));
    }

    @PostMapping
    ModelAndView declare(
            Viewer viewer,
            @ModelAttribute("declared") SkillsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    Flash.done(redirect, "self.skills.kept", skills.declare(viewer, form));
                    return "redirect:/me";
                },
                () -> page(viewer, form));
    }

    private ModelAndView page(Viewer viewer, SkillsForm form) {
        ModelAndView page = Form.page("membership/self/skills", "declared", form);
        page.addObject("page", pages.first(viewer));
        page.addObject("skills", formats.options(Skill.values()));
        page.addObject("availabilities", formats.options(Availability.values()));
        return page;
    }
}
