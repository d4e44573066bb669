package org.amana.access.recovery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.amana.access.Limits;
import org.amana.access.account.NewPassword;
import org.amana.kernel.NotFound;
import org.amana.kernel.PrintedCode;
import org.amana.kernel.RuleViolation;
import org.amana.throttle.ClientAddress;
import org.amana.throttle.Throttle;
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

/** Coming back by a link, or by a code from paper (A7). */
@Controller
class RecoverController {

    private final ComeBack comeBack;
    private final Throttle throttle;

    RecoverController(ComeBack comeBack, Throttle throttle) {
        this.comeBack = comeBack;
        this.throttle = throttle;
    }

    @GetMapping("/recover")
    ModelAndView code() {
        return new ModelAndView("access/recover-code", "form", new CodeForm());
    }

    @PostMapping("/recover")
    ModelAndView typed(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request) {
        return Form.submit(
                errors,
                () -> {
                    throttle.spend(Limits.RECOVERY_CODE, ClientAddress.of(request));
                    String code = PrintedCode.normal(form.code);
                    try {
                        comeBack.behind(code);
                    } catch (NotFound unknown) {
                        throw RuleViolation.at("code", "recover.wrongCode");
                    }
                    return "redirect:/recover/" + code;
                },
                () -> new ModelAndView("access/recover-code", "form", form));
    }

    @GetMapping("/recover/{secret}")
    ModelAndView choose(@PathVariable String secret) {
        return page(secret, new NewPassword());
    }

    @PostMapping("/recover/{secret}")
    ModelAndView chosen(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") NewPassword form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.checkSame(errors);
        return Form.submit(
                errors,
                () -> {
                    comeBack.choose(secret, form.password());
                    Flash.done(redirect, "recover.done");
                    return "redirect:/login";
                },
                () -> page(secret, form));
    }

    /** Unknown, used, stopped and expired read the same: whoever tries learns nothing. */
    @ExceptionHandler(NotFound.class)
    ModelAndView gone() {
        ModelAndView page = new ModelAndView("access/recover-gone");
        page.setStatus(HttpStatus.GONE);
        return page;
    }

    private ModelAndView page(String secret, NewPassword form) {
        ComeBack.Behind behind = comeBack.behind(secret);
        return new ModelAndView(behind.waits() ? "access/recover-waits" : "access/choose-password", "form", form)
                .addObject("about", "recover")
                .addObject("secret", secret)
                .addObject("account", behind.account());
    }
}
