package org.amana.access.account;

import jakarta.validation.Valid;
import org.amana.access.ActivationLinks;
import org.amana.kernel.NotFound;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an account into use by a link that works once (B1). */
@Controller
class ActivationController {

    private final ActivationLinks activationLinks;

    ActivationController(ActivationLinks activationLinks) {
        this.activationLinks = activationLinks;
    }

    @GetMapping("/activate/{secret}")
    ModelAndView choose(@PathVariable String secret) {
        return page(secret, new NewPassword());
    }

    @PostMapping("/activate/{secret}")
    ModelAndView activate(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") NewPassword form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.checkSame(errors);
        return Form.submit(
                errors,
                () -> {
                    activationLinks.activate(secret, form.password);
                    Flash.done(redirect, "access.activated");
                    return "redirect:/login";
                },
                () -> page(secret, form));
    }

    /** Unknown, used and expired read the same: whoever tries links learns nothing. */
    @ExceptionHandler(NotFound.class)
    ModelAndView gone() {
        ModelAndView page = new ModelAndView("access/activation-gone");
        page.setStatus(HttpStatus.GONE);
        return page;
    }

    private ModelAndView page(String secret, NewPassword form) {
        ModelAndView page = new ModelAndView("access/choose-password", "form", form);
        page.addObject("about", "activate");
        page.addObject("secret", secret);
        page.addObject("account", activationLinks.behind(secret));
        return page;
    }
}
