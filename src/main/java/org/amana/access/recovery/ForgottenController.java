package org.amana.access.recovery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** A forgotten password: by mail where there is mail, and otherwise whom to ask (A7). */
@Controller
class ForgottenController {

    private final ForgottenPassword forgotten;

    ForgottenController(ForgottenPassword forgotten) {
        this.forgotten = forgotten;
    }

    static class LoginForm {

        @NotBlank
        @Email
        @Size(max = 200)
        String login = "";
    }

    @GetMapping("/forgotten")
    ModelAndView forgotten() {
        return page(new LoginForm());
    }

    @PostMapping("/forgotten")
    ModelAndView ask(
            @Valid @ModelAttribute("form") LoginForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    forgotten.ask(form.login, ClientAddress.of(request));
                    Flash.done(redirect, "forgotten.asked");
                    return "redirect:/login";
                },
                () -> page(form));
    }

    private ModelAndView page(LoginForm form) {
        return new ModelAndView("access/forgotten", "form", form).addObject("byMail", forgotten.offered());
    }
}
