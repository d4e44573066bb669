package org.amana.membership.person;

import jakarta.validation.Valid;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.membership.PersonForm;
import org.amana.membership.PersonFormPage;
import org.amana.membership.PersonMatches;
import org.amana.territory.Province;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which a member is registered. */
@Controller
class RegisterMemberController {

    private final RegisterMember register;
    private final PersonFormPage page;
    private final LegalDay legalDay;

    RegisterMemberController(RegisterMember register, PersonFormPage page, LegalDay legalDay) {
        this.register = register;
        this.page = page;
        this.legalDay = legalDay;
    }

    /** @param provinceCode chosen already: the form then offers the communes of that province */
    @GetMapping("/members/new")
    ModelAndView form(Viewer viewer, @RequestParam(defaultValue = "") String provinceCode) {
        PersonForm form = PersonForm.blank(legalDay.today());
        form.in(provinceCode);
        return page(viewer, form, PersonMatches.NONE);
    }

    @PostMapping("/members")
    ModelAndView register(
            Viewer viewer,
            @Valid @ModelAttribute("person") PersonForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            form.alsoMissing(errors);
        }
        return Form.submit(
                errors,
                () -> {
                    MemberSummary member = register.register(viewer, form.registration(RegisterMember.SOURCE));
                    Flash.done(redirect, "member.registered", member.number());
                    return "redirect:/members/" + member.id();
                },
                () -> page(viewer, form, PersonMatches.isAbout(errors) ? matches(viewer, form) : PersonMatches.NONE)
                        .addObject("registeredElsewhere", isElsewhere(errors)));
    }

    private static boolean isElsewhere(BindingResult errors) {
        return errors.getFieldErrors().stream().anyMatch(error -> "M1.registeredElsewhere".equals(error.getCode()));
    }

    private PersonMatches matches(Viewer viewer, PersonForm form) {
        return register.matches(viewer, form.registration(RegisterMember.SOURCE));
    }

    private ModelAndView page(Viewer viewer, PersonForm form, PersonMatches matches) {
        List<Province> provinces = register.provinces(viewer);
        if (provinces.size() == 1) {
            form.in(provinces.get(0).code());
        }
        return page.of("membership/new", "/members/new", form, provinces, matches)
                .addObject("looksWhileTyped", true);
    }
}
