package org.amana.membership.person;

import jakarta.validation.Valid;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.territory.Province;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which a member is registered. */
@Controller
class RegisterMemberController {

    private final RegisterMember register;
    private final MemberFormPage page;
    private final LegalDay legalDay;

    RegisterMemberController(RegisterMember register, MemberFormPage page, LegalDay legalDay) {
        this.register = register;
        this.page = page;
        this.legalDay = legalDay;
    }

    @InitBinder
    void fields(DataBinder binder) {
        binder.initDirectFieldAccess();
    }

    /** @param provinceCode chosen already: the form then offers the communes of that province */
    @GetMapping("/members/new")
    ModelAndView form(Viewer viewer, @RequestParam(defaultValue = "") String provinceCode) {
        MemberForm form = MemberForm.blank(legalDay.today());
        form.provinceCode = provinceCode;
        return page(viewer, form, Matches.NONE);
    }

    @PostMapping("/members")
    ModelAndView register(
            Viewer viewer,
            @Valid @ModelAttribute("person") MemberForm form,
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
                () -> page(viewer, form, isAbout(errors) ? matches(viewer, form) : Matches.NONE));
    }

    private Matches matches(Viewer viewer, MemberForm form) {
        return register.matches(viewer, form.registration(RegisterMember.SOURCE));
    }

    static boolean isAbout(BindingResult errors) {
        return errors.getFieldErrors().stream()
                .map(FieldError::getCode)
                .anyMatch(code -> "M1.registeredHere".equals(code) || "M1.likelyDuplicate".equals(code));
    }

    private ModelAndView page(Viewer viewer, MemberForm form, Matches matches) {
        List<Province> provinces = register.provinces(viewer);
        if (provinces.size() == 1) {
            form.provinceCode = provinces.get(0).code();
        }
        return page.of("membership/new", form, provinces, matches);
    }
}
