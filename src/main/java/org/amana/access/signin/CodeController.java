package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.amana.contact.ContactCodes;
import org.amana.outbox.Means;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by code: where it goes, what it is, and whose it is where several share an address (M7). */
@Controller
@RequestMapping("/login/code")
class CodeController {

    private final CodeEntrance entrance;

    CodeController(CodeEntrance entrance) {
        this.entrance = entrance;
    }

    static class ContactForm {

        @NotBlank
        @Size(max = 200)
        String contact = "";
    }

    @GetMapping
    ModelAndView ask() {
        return page(new ContactForm());
    }

    @PostMapping
    ModelAndView send(
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Locale language,
            HttpServletRequest request) {
        return Form.submit(
                errors,
                () -> {
                    entrance.send(form.contact, language).waitIn(request.getSession());
                    return "redirect:" + CodeSignIn.CHECK;
                },
                () -> page(form));
    }

    @GetMapping("/check")
    ModelAndView check(HttpServletRequest request, @RequestParam(required = false) @Nullable Integer wait) {
        return SentCode.waitingFor(request)
                .filter(sent -> !sent.confirmed())
                .map(sent -> new ModelAndView("access/code-check", "sent", sent)
                        .addObject("minutes", ContactCodes.LASTS.toMinutes())
                        .addObject("shown", entrance.shown(sent).orElse(null))
                        .addObject("wait", wait))
                .orElseGet(() -> new ModelAndView("redirect:/login/code"));
    }

    @GetMapping("/who")
    ModelAndView who(HttpServletRequest request, @RequestParam(required = false) @Nullable Integer wait) {
        return SentCode.waitingFor(request)
                .filter(SentCode::confirmed)
                .map(sent -> new ModelAndView("access/code-who", "wait", wait))
                .orElseGet(() -> new ModelAndView("redirect:/login/code"));
    }

    private ModelAndView page(ContactForm form) {
        return new ModelAndView("access/code", "form", form)
                .addObject("byText", entrance.possible(Means.PHONE))
                .addObject("byMail", entrance.possible(Means.EMAIL));
    }
}
