package org.amana.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.amana.access.FirstAdministrator;
import org.amana.kernel.TwoScripts;
import org.amana.throttle.ClientAddress;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The only page of a party that has no administrator yet (A2). */
@Controller
class SetupController {

    private static final String SIGN_IN = "redirect:/login";

    private final FirstAdministrator first;

    SetupController(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/setup")
    ModelAndView setup() {
        return first.missing() ? page(new SetupForm()) : new ModelAndView(SIGN_IN);
    }

    @PostMapping("/setup")
    ModelAndView begin(
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!first.missing()) {
            return new ModelAndView(SIGN_IN);
        }
        form.checkSame(errors);
        return Form.submit(
                errors,
                () -> {
                    first.begin(
                            form.code,
                            form.login,
                            new TwoScripts(form.nameAr, form.nameLatin),
                            form.password,
                            ClientAddress.of(request));
                    Flash.done(redirect, "setup.done");
                    return SIGN_IN;
                },
                () -> page(form));
    }

    private static ModelAndView page(SetupForm form) {
        return new ModelAndView("access/setup", "form", form);
    }
}
