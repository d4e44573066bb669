package org.amana.access.passkey;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.amana.access.OwnSessions;
import org.amana.access.Viewer;
import org.amana.kernel.RuleViolation;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own passkeys: made on this device, listed with their days, removed. */
@Controller
@RequestMapping("/account/passkeys")
class PasskeyController {

    private static final String ASKED = PasskeyController.class.getName();

    private final Passkeys passkeys;

    PasskeyController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    static class PasskeyForm {

        @NotBlank
        @Size(max = 60)
        String label = "";

        @Size(max = 20_000)
        String answer = "";
    }

    @GetMapping
    ModelAndView all(Viewer viewer, HttpSession session) {
        return page(viewer, new PasskeyForm(), session);
    }

    @PostMapping
    ModelAndView add(
            Viewer viewer,
            @Valid @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            HttpSession session,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    if (!(session.getAttribute(ASKED) instanceof PublicKeyCredentialCreationOptions asked)) {
                        throw RuleViolation.of("passkey.notMade");
                    }
                    session.removeAttribute(ASKED);
                    if (session.getAttribute(OwnSessions.BY_CODE) != null && passkeys.ofOffice(viewer)) {
                        throw RuleViolation.of("passkey.notMade");
                    }
                    passkeys.add(
                            viewer, asked, form.label, form.answer, (String) session.getAttribute(OwnSessions.BY_CODE));
                    Flash.done(redirect, "passkey.made");
                    return "redirect:/account/passkeys";
                },
                () -> page(viewer, form, session));
    }

    @PostMapping("/{passkey}/remove")
    ModelAndView remove(
            Viewer viewer,
            @PathVariable UUID passkey,
            @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            HttpSession session,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    passkeys.remove(viewer, passkey);
                    Flash.done(redirect, "passkey.removed");
                    return "redirect:/account/passkeys";
                },
                () -> page(viewer, form, session));
    }

    private ModelAndView page(Viewer viewer, PasskeyForm form, HttpSession session) {
        form.answer = "";
        ModelAndView page = new ModelAndView("access/passkeys", "form", form);
        page.addObject("passkeys", passkeys.of(viewer));
        page.addObject("otherwise", passkeys.comesInOtherwise(viewer));
        if (passkeys.possible()) {
            PublicKeyCredentialCreationOptions asked = passkeys.toMake(viewer);
            session.setAttribute(ASKED, asked);
            page.addObject("options", passkeys.written(asked));
        }
        return page;
    }
}
